import type { Text } from '@havre/policy/text.ts'

/** What a caller from the house says, and never says, whoever answers. Short: it is read aloud at three in the morning. */
export const SAY = {
  police: {
    fr: '« Je signale la disparition d’une personne mineure, victime présumée de traite. Je demande que la disparition soit traitée comme inquiétante. »',
    nl: '“Ik meld de verdwijning van een minderjarige, vermoedelijk slachtoffer van mensenhandel. Ik vraag ze als onrustwekkend te behandelen.”',
    en: '“I am reporting a missing minor, presumed victim of human trafficking. I ask for it to be treated as a worrying disappearance.”',
  },
  facts: {
    fr: 'Âge, vêtements, téléphone, heure de la dernière vue, dangers : lisez la fiche.',
    nl: 'Leeftijd, kleding, telefoon, uur waarop ze laatst gezien werd, gevaren: lees de fiche voor.',
    en: 'Age, clothing, phone, time last seen, dangers: read the sheet aloud.',
  },
  reference: {
    fr: '« Quel est le numéro du procès-verbal, et à qui ai-je parlé ? »',
    nl: '“Wat is het nummer van het proces-verbaal, en met wie sprak ik?”',
    en: '“What is the number of the report, and who am I speaking to?”',
  },
  meeting: {
    fr: '« La direction vous rappelle pour convenir d’un lieu de rencontre. »',
    nl: '“De directie belt u terug om een ontmoetingsplaats af te spreken.”',
    en: '“The direction will call you back to agree on a place to meet.”',
  },
  hotline: {
    fr: '« Une personne mineure a disparu. La police est prévenue, voici le numéro du procès-verbal. »',
    nl: '“Een minderjarige is verdwenen. De politie is verwittigd, dit is het nummer van het proces-verbaal.”',
    en: '“A minor is missing. The police have been told; here is the number of the report.”',
  },
  director: {
    fr: 'Qui manque, depuis quand, quels dangers, ce qui est déjà fait. Demandez : qui rappelle la police pour l’adresse ?',
    nl: 'Wie ontbreekt, sinds wanneer, welke gevaren, wat al gebeurd is. Vraag: wie belt de politie terug over het adres?',
    en: 'Who is missing, since when, which dangers, what is done already. Ask: who calls the police back about the address?',
  },
  partner: {
    fr: '« Je vous informe d’une disparition, signalée à la police à … heures. Un rapport écrit suit. »',
    nl: '“Ik verwittig u van een verdwijning, aan de politie gemeld om … uur. Een schriftelijk verslag volgt.”',
    en: '“I am informing you of a disappearance, reported to the police at … . A written report follows.”',
  },
  back: {
    fr: '« La personne est revenue à … heures. Elle est en sécurité. »',
    nl: '“De jongere is terug sinds … uur, en is veilig.”',
    en: '“The young person came back at … and is safe.”',
  },
  welcome: {
    fr: '« C’est bien que tu sois là. » À manger, du repos, un soin. Les questions attendent.',
    nl: '“Goed dat je er bent.” Eten, rust, verzorging. De vragen wachten.',
    en: '“It is good that you are here.” Food, rest, care. Questions wait.',
  },
} as const satisfies Record<string, Text>

export const AVOID = {
  address: {
    fr: 'L’adresse, le quartier, le nom de la maison : même à la police. « Seule la direction peut vous la donner. »',
    nl: 'Het adres, de buurt, de naam van het huis: ook niet aan de politie. “Enkel de directie kan dat geven.”',
    en: 'The address, the area, the name of the house: not even to the police. “Only the direction can give it.”',
  },
  others: {
    fr: 'Le nom d’un autre jeune ou d’une collègue.',
    nl: 'De naam van een andere jongere of van een collega.',
    en: 'The name of another young person or of a colleague.',
  },
  runaway: {
    fr: '« Fugue », « encore », « comme d’habitude » : ces mots font attendre.',
    nl: '“Weggelopen”, “alweer”, “zoals gewoonlijk”: die woorden doen wachten.',
    en: '“Ran away”, “again”, “as usual”: these words make people wait.',
  },
  guesses: {
    fr: 'Ce que vous supposez sans l’avoir vu ni entendu.',
    nl: 'Wat je vermoedt zonder het gezien of gehoord te hebben.',
    en: 'What you suppose without having seen or heard it.',
  },
  blame: {
    fr: '« Pourquoi es-tu parti ? » Pas de reproche, pas de sanction : revenir doit rester facile.',
    nl: '“Waarom ben je weggegaan?” Geen verwijt, geen sanctie: terugkomen moet makkelijk blijven.',
    en: '“Why did you leave?” No blame, no sanction: coming back must stay easy.',
  },
  unasked: {
    fr: 'La famille n’est appelée que si le dossier le permet : elle peut être liée au réseau.',
    nl: 'De familie wordt enkel gebeld als het dossier het toelaat: ze kan bij het netwerk horen.',
    en: 'The family is called only if the file allows it: it may belong to the network.',
  },
} as const satisfies Record<string, Text>
