import { useState } from 'react'
import { Badge } from '../ui/badge.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { CodeAvatar } from '../ui/code-avatar.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { Section } from '../ui/page.tsx'
import { Progress } from '../ui/progress.tsx'
import { SaveState, type SaveStatus } from '../ui/save-state.tsx'
import { Skeleton, SkeletonLine } from '../ui/skeleton.tsx'
import { EmptyState, ErrorState, NotFoundState, ReservedState } from '../ui/states.tsx'
import { StatusDot } from '../ui/status-dot.tsx'
import { Tabs } from '../ui/tabs.tsx'

const saves: SaveStatus[] = [
  { kind: 'untouched' },
  { kind: 'typing' },
  { kind: 'saving' },
  { kind: 'saved', at: '2026-11-22T13:32:00Z' },
  { kind: 'offline', waiting: 3 },
  { kind: 'refused' },
  { kind: 'conflict' },
]

/** What a screen says while it waits, when it has nothing, when it failed. */
export function GalleryStates() {
  const [tab, setTab] = useState<'one' | 'two' | 'three'>('one')
  return (
    <Section title="États">
      <div className="flex flex-col gap-3">
        <Banner title="Une mise à jour des règles arrive lundi." onDismiss={() => {}}>
          Les échéances déjà calculées ne changent pas.
        </Banner>
        <Banner tone="warn" title="La ligne est coupée.">
          Vous pouvez continuer à écrire : tout part dès que la ligne revient.
        </Banner>
        <Banner
          tone="danger"
          title="Deux personnes écrivent dans ce brouillon."
          actions={<Button size="small">Comparer</Button>}
        >
          Rien n’est écrasé : les deux versions sont gardées.
        </Banner>
      </div>
      <div className="grid gap-4 md:grid-cols-2">
        <Card title="Où sont mes mots ?" level={3}>
          <ul className="flex flex-col">
            {saves.map(status => (
              <li key={status.kind}>
                <SaveState status={status} />
              </li>
            ))}
          </ul>
        </Card>
        <Card title="Signes" level={3}>
          <div className="flex flex-col gap-4">
            <div className="flex flex-wrap gap-2">
              <Badge>neutre</Badge>
              <Badge tone="accent">phase</Badge>
              <Badge tone="ok">signé</Badge>
              <Badge tone="info">à lire</Badge>
              <Badge tone="warn">bientôt</Badge>
              <Badge tone="danger">dépassé</Badge>
            </div>
            <div className="flex flex-wrap gap-4">
              <StatusDot tone="ok">présent</StatusDot>
              <StatusDot tone="warn" fill="half">
                en sortie
              </StatusDot>
              <StatusDot tone="neutral" fill="empty">
                absent
              </StatusDot>
            </div>
            <div className="flex flex-wrap items-center gap-3">
              {['Hêtre 12', 'Saule 4', 'Érable 7', 'Tilleul 31', 'Orme 2', 'Frêne 8'].map(code => (
                <CodeAvatar key={code} code={code} />
              ))}
            </div>
            <p>
              <Kbd>Ctrl</Kbd> + <Kbd>Entrée</Kbd> pour le sujet suivant
            </p>
          </div>
        </Card>
        <Card title="En chargement" level={3}>
          <Skeleton rows={2} />
          <SkeletonLine className="mt-4 w-1/2" />
        </Card>
        <Card title="Long travail" level={3}>
          <Progress
            label="Préparation du rapport"
            done={14}
            total={44}
            step="Lecture des entretiens signés"
            action={<Button size="small">Arrêter</Button>}
          />
        </Card>
        <Card>
          <EmptyState title="Rien d’urgent." action={<Button variant="primary">Voir les jeunes</Button>}>
            Les brouillons et les tâches du jour arrivent ici.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState
            title="La liste n’a pas pu être chargée."
            kept="Vos brouillons sont gardés."
            onRetry={() => {}}
            trace="01JD8-7Q2M"
          />
        </Card>
        <Card>
          <NotFoundState action={<Button>Retour à la liste</Button>} />
        </Card>
        <Card title="Psychologique" level={3}>
          <ReservedState />
        </Card>
      </div>
      <Card>
        <Tabs
          label="Vues du dossier"
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'one', label: 'Fil du temps', content: 'Tous les axes, le plus récent en haut.' },
            {
              value: 'two',
              label: 'Tâches',
              mark: <Badge tone="warn">3</Badge>,
              content: 'Trois tâches ouvertes.',
            },
            { value: 'three', label: 'Qui a ouvert ce dossier', content: 'Quatre personnes cette semaine.' },
          ]}
        />
      </Card>
    </Section>
  )
}
