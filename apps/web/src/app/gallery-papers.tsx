import { FileText, MessageCircle, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { dayHeading, relativeDay } from '../lib/formats.ts'
import { Badge } from '../ui/badge.tsx'
import { Card } from '../ui/card.tsx'
import { CodeAvatar } from '../ui/code-avatar.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { LinkButton, TextLink } from '../ui/link-button.tsx'
import { List, ListRow, rowLink } from '../ui/list.tsx'
import { PageHeader, Section } from '../ui/page.tsx'
import { Pager } from '../ui/pager.tsx'
import { ReservedState } from '../ui/states.tsx'
import { StatusDot } from '../ui/status-dot.tsx'
import { Cell, HeadCell, Row, type SortDirection, Table } from '../ui/table.tsx'
import { Timeline, TimelineDay, TimelineItem } from '../ui/timeline.tsx'

const people = [
  { code: 'Hêtre 12', age: '15 ans', phase: 'Observation', next: 'Audition, 3 déc.' },
  { code: 'Saule 4', age: '16 ans', phase: 'Intégration', next: 'Bilan, 28 nov.' },
  { code: 'Érable 7', age: '17 ans', phase: 'Studio', next: 'Palier 2, 1 déc.' },
]

/** Lists, tables, cards, timeline. */
export function GalleryPapers() {
  const [sort, setSort] = useState<SortDirection>('ascending')
  return (
    <>
      <Section title="Une personne, une page" id="today">
        <Card>
          <PageHeader
            level={3}
            leading={<CodeAvatar code="Hêtre 12" size="large" />}
            title="Hêtre 12"
            meta={
              <>
                <Badge tone="accent">Observation</Badge>
                <span>15 ans (date retenue)</span>
                <span>tigrinya, anglais</span>
              </>
            }
            actions={
              <LinkButton href="#recorder" variant="primary">
                Reprendre l’entretien
              </LinkButton>
            }
          />
        </Card>
        <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
          <Card
            title="Primo-accueil"
            level={3}
            aside={
              <StatusDot tone="warn" fill="half">
                en cours
              </StatusDot>
            }
            foot={<TextLink href="#papers">Voir l’axe</TextLink>}
          >
            Entretien préliminaire signé. Premier entretien commencé, deux sujets à reprendre.
          </Card>
          <Card
            title="Sécurité"
            level={3}
            aside={<StatusDot tone="ok">calme</StatusDot>}
            foot={<TextLink href="#papers">Voir l’axe</TextLink>}
          >
            Aucun appel accepté de l’extérieur. Prochaine évaluation vendredi.
          </Card>
          <Card title="Juridique" level={3} tone="sunken">
            <ReservedState inline />
          </Card>
        </div>
        <Card title="Identité retenue" level={3}>
          <KeyValues
            pairs={[
              { term: 'Nom d’usage', value: 'سميرة' },
              { term: 'Langues', value: 'tigrinya (bien), anglais (un peu)' },
              { term: 'Tuteur' },
              {
                term: 'Consigne',
                value: 'Pas d’arachides. Ne jamais passer d’appel extérieur sans le référent.',
              },
            ]}
          />
        </Card>
      </Section>

      <Section title="Listes et tableaux" id="papers">
        <List label="Jeunes présents">
          {people.map(person => (
            <ListRow
              key={person.code}
              leading={<CodeAvatar code={person.code} />}
              title={
                <a href="#papers" className={rowLink}>
                  {person.code}
                </a>
              }
              meta={`${person.age} · ${person.next}`}
              trailing={<Badge>{person.phase}</Badge>}
            />
          ))}
        </List>
        <Table
          caption="Jeunes par phase"
          head={
            <>
              <HeadCell sort={sort} onSort={() => setSort(sort === 'ascending' ? 'descending' : 'ascending')}>
                Code
              </HeadCell>
              <HeadCell sort="none" onSort={() => {}}>
                Phase
              </HeadCell>
              <HeadCell>Prochaine date</HeadCell>
              <HeadCell numeric>Jours</HeadCell>
            </>
          }
        >
          {people.map((person, position) => (
            <Row key={person.code} selected={position === 1}>
              <Cell heading>{person.code}</Cell>
              <Cell>{person.phase}</Cell>
              <Cell>{person.next}</Cell>
              <Cell numeric>{12 + position * 31}</Cell>
            </Row>
          ))}
        </Table>
        <Pager onNext={() => {}}>1–50</Pager>
      </Section>

      <Section title="Le fil du temps">
        <Timeline label="Fil du dossier">
          <TimelineDay heading={dayHeading('2026-11-21')} aside={relativeDay('2026-11-21', '2026-11-22')}>
            <TimelineItem
              icon={<MessageCircle />}
              tone="accent"
              time="14:32"
              title={<TextLink href="#papers">Premier entretien, partie 1</TextLink>}
              meta={
                <>
                  <Badge>Primo-accueil</Badge>
                  <span>brouillon · Camille D.</span>
                </>
              }
            >
              Six sujets abordés, deux à reprendre. Interprète en tigrinya présent.
            </TimelineItem>
            <TimelineItem
              icon={<ShieldCheck />}
              tone="ok"
              time="09:10"
              title="Évaluation de sécurité"
              meta="signée · Ahmed B."
            />
          </TimelineDay>
          <TimelineDay heading={dayHeading('2026-11-18')} aside={relativeDay('2026-11-18', '2026-11-22')}>
            <TimelineItem
              icon={<FileText />}
              title="Inventaire des effets personnels"
              meta="signé · Lotte V."
            />
          </TimelineDay>
        </Timeline>
      </Section>
    </>
  )
}
