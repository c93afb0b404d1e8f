import { Plus, Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Card } from '../ui/card.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { CheckboxGroup } from '../ui/checkbox-group.tsx'
import { Combobox } from '../ui/combobox.tsx'
import { DateField } from '../ui/date-field.tsx'
import { DurationField } from '../ui/duration-field.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { FormGrid, Section } from '../ui/page.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Select } from '../ui/select.tsx'
import { Switch } from '../ui/switch.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextInput } from '../ui/text-input.tsx'
import { TimeField } from '../ui/time-field.tsx'

const languages = ['tigrinya', 'dari', 'pachto', 'arabe', 'roumain', 'albanais', 'vietnamien'].map(label => ({
  value: label,
  label,
}))
const settings = [
  { value: 'room', label: 'Salle d’entretien' },
  { value: 'garden', label: 'Jardin', hint: 'En marchant, sans table entre nous' },
  { value: 'other', label: 'Autre lieu', disabled: true },
] as const
type Setting = (typeof settings)[number]['value']

/** Buttons and everything that is filled in. */
export function GalleryControls() {
  const [name, setName] = useState('Camille')
  const [words, setWords] = useState('')
  const [setting, setSetting] = useState<Setting | null>('room')
  const [language, setLanguage] = useState<string | null>('tigrinya')
  const [day, setDay] = useState<string | null>('2027-04-03')
  const [none, setNone] = useState<string | null>(null)
  const [time, setTime] = useState<string | null>('14:30')
  const [minutes, setMinutes] = useState<number | null>(80)
  const [agreed, setAgreed] = useState(true)
  const [calm, setCalm] = useState(false)
  const [needs, setNeeds] = useState<string[]>(['sleep'])
  return (
    <Section title="Boutons et champs" id="controls">
      <Card title="Boutons" level={3}>
        <div className="flex flex-col gap-4">
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary" icon={<Plus size={18} />}>
              Nouvel entretien
            </Button>
            <Button>Enregistrer et fermer</Button>
            <Button variant="quiet">Plus tard</Button>
            <Button variant="danger">Retirer</Button>
            <LinkButton href="#controls">Un lien</LinkButton>
            <IconButton label="Imprimer" icon={<Printer size={20} />} />
            <IconButton label="Imprimer, encadré" framed icon={<Printer size={20} />} />
            <IconButton label="Enfoncé" pressed icon={<Printer size={20} />} />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button variant="primary" disabled>
              Signer
            </Button>
            <Button disabled>Indisponible</Button>
            <Button variant="primary" loading>
              Signature…
            </Button>
            <Button size="small">Petit</Button>
            <Button size="small" variant="quiet">
              Petit discret
            </Button>
            <Button size="small" variant="danger">
              Petit, grave
            </Button>
          </div>
          <Button variant="primary" full>
            Pleine largeur
          </Button>
        </div>
      </Card>

      <Card title="Texte" level={3}>
        <FormGrid columns={2}>
          <TextInput
            label="Prénom d’usage"
            help="Celui que le jeune choisit pour la maison."
            value={name}
            onChange={setName}
          />
          <TextInput
            label="Numéro de référence"
            help="Sur la première page du dossier papier."
            mark="optional"
            value=""
            onChange={() => {}}
            placeholder="AB-123"
          />
          <TextInput
            label="Code d’accès"
            mark="required"
            value="12"
            onChange={() => {}}
            error="Le code compte six chiffres."
          />
          <TextInput label="Champ fermé" value="ne change pas" disabled onChange={() => {}} />
          <TextInput label="Nom, de droite à gauche" value="سميرة محمد" onChange={() => {}} />
          <TextInput label="Lecture seule" value="repris du dossier" readOnly onChange={() => {}} />
          <TextArea
            className="md:col-span-2"
            label="Observation"
            help="Grandit avec le texte."
            value={words}
            onChange={setWords}
            placeholder="Ce qui a été vu, sans interprétation."
          />
        </FormGrid>
      </Card>

      <Card title="Dates et durées" level={3}>
        <FormGrid columns={2}>
          <DateField label="Date de l’entretien" help="Jour, mois, année." value={day} onChange={setDay} />
          <DateField label="Date vide" mark="optional" value={none} onChange={setNone} />
          <DateField
            label="Date refusée"
            value={null}
            onChange={() => {}}
            error="Ce jour n’existe pas. Vérifiez le jour et le mois."
          />
          <TimeField label="Heure de début" value={time} onChange={setTime} />
          <DurationField label="Durée, pauses comprises" value={minutes} onChange={setMinutes} />
        </FormGrid>
      </Card>

      <Card title="Choix" level={3}>
        <FormGrid columns={2}>
          <Select label="Lieu" options={settings} value={setting} onChange={setSetting} />
          <Select
            label="Rien de choisi"
            options={settings}
            value={null}
            onChange={() => {}}
            error="Choisissez un lieu."
          />
          <Combobox
            label="Langue parlée"
            help="Tapez les premières lettres."
            options={languages}
            value={language}
            onChange={setLanguage}
          />
          <Combobox
            label="Langue de l’interprète"
            options={languages}
            value={null}
            onChange={() => {}}
            disabled
          />
          <RadioGroup
            className="md:col-span-2"
            label="Lieu, en lignes"
            layout="columns"
            options={settings}
            value={setting}
            onChange={setSetting}
          />
          <RadioGroup
            className="md:col-span-2"
            label="Le sujet a été"
            layout="segments"
            options={[
              { value: 'asked', label: 'Abordé' },
              { value: 'answered', label: 'Répondu' },
              { value: 'declined', label: 'Refusé' },
              { value: 'postponed', label: 'Reporté' },
            ]}
            value="answered"
            onChange={() => {}}
          />
          <CheckboxGroup
            className="md:col-span-2"
            label="Besoins urgents"
            help="Chaque besoin coché devient une tâche."
            options={[
              { value: 'sleep', label: 'Dormir' },
              { value: 'care', label: 'Voir un médecin' },
              { value: 'clothes', label: 'Vêtements' },
              { value: 'call', label: 'Prévenir quelqu’un', hint: 'Seulement avec le référent' },
            ]}
            value={needs}
            onChange={setNeeds}
          />
          <div>
            <Checkbox
              label="Les droits ont été expliqués"
              help="Dans une langue comprise."
              checked={agreed}
              onChange={setAgreed}
            />
            <Checkbox label="Une partie seulement" mixed checked={false} onChange={() => {}} />
            <Checkbox label="Fermé" checked disabled onChange={() => {}} />
            <Checkbox label="À cocher" checked={false} onChange={() => {}} error="Cochez pour continuer." />
          </div>
          <div>
            <Switch
              label="Écran partagé"
              help="Cache tout ce que le jeune ne doit pas lire."
              checked={calm}
              onChange={setCalm}
            />
            <Switch label="Rappels" checked onChange={() => {}} />
            <Switch label="Fermé" checked={false} disabled onChange={() => {}} />
          </div>
        </FormGrid>
      </Card>
    </Section>
  )
}
