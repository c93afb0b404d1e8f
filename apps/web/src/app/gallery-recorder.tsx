import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Section } from '../ui/page.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { SaveState } from '../ui/save-state.tsx'
import { SideBySide } from '../ui/side-by-side.tsx'
import { Stepper } from '../ui/stepper.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { type Topic, TopicRail, type TopicState } from '../ui/topic-rail.tsx'
import { VoiceBlock, VoiceLabel } from '../ui/voice.tsx'

const topics: Topic[] = [
  { id: 'welcome', label: 'Comment ça va aujourd’hui', state: 'answered' },
  { id: 'journey', label: 'Le voyage', state: 'asked' },
  { id: 'family', label: 'La famille', state: 'postponed' },
  { id: 'money', label: 'Dettes et argent', state: 'declined' },
  { id: 'wishes', label: 'Ce que je souhaite', state: 'open' },
]
const states: { value: Exclude<TopicState, 'open'>; label: string }[] = [
  { value: 'asked', label: 'Abordé' },
  { value: 'answered', label: 'Répondu' },
  { value: 'declined', label: 'Ne souhaite pas' },
  { value: 'postponed', label: 'Plus tard' },
]

/** The three voices, the topics, two versions: what the interview is made of. */
export function GalleryRecorder() {
  const [topic, setTopic] = useState('journey')
  const [state, setState] = useState<Exclude<TopicState, 'open'>>('asked')
  const [said, setSaid] = useState(
    '« On est partis la nuit. Le monsieur disait que c’était pour deux jours. »\nهو قال لي أن أنتظر',
  )
  const [seen, setSeen] = useState('Parle vite, regarde la porte. Demande deux fois l’heure.')
  const [supposed, setSupposed] = useState('')
  return (
    <Section title="L’entretien" id="recorder">
      <div
        data-density="recorder"
        className="grid gap-6 rounded-sheet border border-line bg-desk p-4 lg:grid-cols-[16rem_1fr] lg:p-6"
      >
        <TopicRail label="Sujets de l’entretien" topics={topics} current={topic} onSelect={setTopic} />
        <div className="flex min-w-0 flex-col gap-6 rounded-card border border-line bg-surface p-5 shadow-raise">
          <div className="flex flex-wrap items-baseline justify-between gap-3">
            <h3 className="text-title-2">Le voyage</h3>
            <SaveState status={{ kind: 'typing' }} />
          </div>
          <RadioGroup
            label="Ce sujet"
            hideLabel
            layout="segments"
            options={states}
            value={state}
            onChange={setState}
          />
          <TextArea
            label={<VoiceLabel voice="youth">Ses mots</VoiceLabel>}
            help="Tels que dits, ou tels que traduits par l’interprète."
            voice="youth"
            value={said}
            onChange={setSaid}
          />
          <TextArea
            label={<VoiceLabel voice="fact">Ce que j’ai vu</VoiceLabel>}
            voice="fact"
            value={seen}
            onChange={setSeen}
            rows={2}
          />
          <TextArea
            label={<VoiceLabel voice="hypothesis">Ce que je suppose</VoiceLabel>}
            voice="hypothesis"
            value={supposed}
            onChange={setSupposed}
            rows={2}
            placeholder="Une hypothèse, jamais un fait."
          />
          <div className="flex flex-wrap justify-between gap-3">
            <Button>Faire une pause</Button>
            <Button variant="primary">Sujet suivant</Button>
          </div>
        </div>
      </div>

      <Card title="Les trois voix, relues" level={3}>
        <div className="flex flex-col gap-4">
          <VoiceBlock voice="youth" label="Ses mots">
            On est partis la nuit. Le monsieur disait que c’était pour deux jours.
          </VoiceBlock>
          <VoiceBlock voice="youth" label="Ses mots, en arabe" lang="ar">
            قال لي أن أنتظر يومين فقط
          </VoiceBlock>
          <VoiceBlock voice="fact" label="Ce qui a été vu">
            Parle vite, regarde la porte.
          </VoiceBlock>
          <VoiceBlock voice="hypothesis" label="Ce qui est supposé">
            Le délai de deux jours lui a peut-être été imposé.
          </VoiceBlock>
        </div>
      </Card>

      <SideBySide
        field="Le voyage : ses mots"
        mine={{
          meta: 'il y a 2 minutes',
          text: 'On est partis la nuit, à pied.',
          action: <Button size="small">Garder la mienne</Button>,
        }}
        theirs={{
          meta: 'Ahmed B., 14:31',
          text: 'On est partis la nuit, en camion.',
          action: <Button size="small">Prendre celle-ci</Button>,
        }}
        actions={<Button variant="primary">Garder les deux</Button>}
      />

      <Card title="Un chemin" level={3}>
        <Stepper
          label="Étapes de l’accueil"
          current={2}
          steps={[
            { id: 'a', label: 'Signalement', note: '12 nov.' },
            { id: 'b', label: 'Admission', note: '14 nov.' },
            { id: 'c', label: 'Observation', note: 'depuis 8 jours' },
            { id: 'd', label: 'Intégration' },
            { id: 'e', label: 'Autonomie' },
          ]}
        />
      </Card>
    </Section>
  )
}
