import type { Term } from '@havre/kinds/kind.ts'
import { LANGUAGES } from '@havre/kinds/vocabularies/languages.ts'
import { fold } from './cell-values.ts'

/** A code and the words by which tables call it; folded words, the code itself among them. */
export type Choice = { readonly code: string; readonly words: readonly string[] }

/** The choices of a vocabulary: its codes and its labels in the three languages. */
export function choicesOf(terms: readonly Term[]): Choice[] {
  return terms.map(({ code, label }) => ({ code, words: [code, label.fr, label.nl, label.en].map(fold) }))
}

const closed = (words: Record<string, string>): Choice[] =>
  Object.entries(words).map(([code, said]) => ({ code, words: [code, ...said.split('|')].map(fold) }))

export const LANGUAGE_CHOICES = choicesOf(LANGUAGES)

export const GENDER_CHOICES = closed({
  girl: 'f|fille|feminin|femme|vrouw|meisje|v|female|woman',
  boy: 'm|g|garçon|masculin|homme|h|man|jongen|male',
  other: 'autre|x|andere|anders|non-binaire',
  unknown: 'inconnu|onbekend|?',
})

export const PHASE_CHOICES = closed({
  referral: 'demande|en attente|aanvraag|wachtlijst|aangemeld|request|waiting',
  admission_decided: 'admission décidée|accepté|aanvaard|opname beslist|accepted',
  admitted:
    'admis|admise|accueil|présent|présente|hébergé|en cours|opgenomen|aanwezig|lopend|admitted|present|active',
  observation: 'observation|observatie',
  integration: 'intégration|integratie',
  orientation: 'orientation|oriëntatie',
  autonomy_studio: 'autonomie|studio|autonomie en studio|autonomy',
  extra_muros: 'extra-muros|extra muros|suivi extérieur|ambulant|suivi post-hébergement|nazorg',
  left: 'sorti|sortie|parti|partie|clos|clôturé|terminé|archivé|vertrokken|afgesloten|beëindigd|left|closed|ended',
  disappeared: 'disparu|disparue|fugue|verdwenen|vermist|missing|disappeared',
  refused: 'refusé|refusée|non admis|geweigerd|refused',
})

export const MANDATE_CHOICES = closed({
  saj: 'service de l’aide à la jeunesse|aide à la jeunesse',
  spj: 'service de protection de la jeunesse|protection de la jeunesse',
  youth_judge: 'juge de la jeunesse|tribunal de la jeunesse|jeugdrechter|jeugdrechtbank|youth judge',
  fedasil: 'fedasil',
  guardianship_service: 'service des tutelles|tutelles|dienst voogdij|voogdij|guardianship service',
  ase: 'aide sociale à l’enfance',
  children_judge: 'juge des enfants|children’s judge',
  prosecutor: 'parquet|procureur|prosecutor',
  none: 'aucun|sans mandat|geen|none',
  other: 'autre|andere|other',
})

/** Headings that say what a column is. A closed list: a guess is shown as one, and nothing is guessed from likeness. */
const HEADINGS: Record<string, string> = {
  'file.alias': 'alias|pseudo|pseudonyme|prénom d’usage|schuilnaam|pseudoniem|roepnaam|nickname',
  'file.oldCode':
    'code|id|n°|numéro|numéro de dossier|n° dossier|n° de dossier|no dossier|dossier|code dossier|référence|dossiernummer|dossiernr|nummer|referentie|file number|case number|old code|reference|code dans l’ancien système|code in het oude systeem|code in the old system',
  'file.phase': 'phase|statut|situation|fase|status|toestand',
  'file.arrivedOn':
    'arrivée|date d’arrivée|arrivé le|entrée|date d’entrée|entré le|date d’admission|admission|aankomst|aankomstdatum|datum aankomst|opname|opnamedatum|datum opname|instroom|arrival|arrival date|arrived on|date of arrival|admission date',
  'file.leftOn':
    'sortie|date de sortie|départ|date de départ|fin de séjour|vertrek|vertrekdatum|datum vertrek|uitstroom|einddatum|departure|departure date|left on|exit date|end date',
  'file.gender': 'sexe|genre|geslacht|gender|sex',
  'file.languages':
    'langue|langues|langue(s)|langues parlées|taal|talen|language|languages|spoken languages|gesproken talen',
  'identity.name':
    'nom complet|nom et prénom|nom prénom|prénom et nom|identité|volledige naam|naam en voornaam|voornaam en naam|full name|name',
  'identity.firstName': 'prénom|prénoms|voornaam|voornamen|first name|given name|forename',
  'identity.lastName': 'nom|nom de famille|naam|familienaam|achternaam|last name|surname|family name',
  'identity.otherName': 'autre nom|alias connu|autre identité|andere naam|other name|also known as',
  'identity.birthDate':
    'date de naissance|né le|née le|né(e) le|naissance|ddn|geboortedatum|geboren op|geboren|birth date|birthdate|date of birth|dob|born on',
  'identity.otherBirthDate':
    'autre date de naissance|andere geboortedatum|other birth date|other date of birth',
  'identity.nationality':
    'nationalité|nationaliteit|nationality|pays|pays d’origine|land van herkomst|country|country of origin',
  'identity.number':
    'numéro national|n° national|registre national|numéro sp|n° sp|sp|rijksregisternummer|ov-nummer|ov nummer|national number|official number|numéro officiel|officieel nummer',
  'mandate.kind': 'mandat|type de mandat|mandaat|type mandaat|mandate|type of mandate',
  'mandate.authority':
    'autorité mandante|mandant|organisme référent|service mandant|placé par|envoyé par|plaatsende instantie|verwijzer|aangemeld door|referring body|referred by|placing authority|verwijzende instantie',
  'mandate.reference': 'référence du mandat|n° de mandat|mandaatnummer|mandate reference',
  'mandate.startsOn': 'début du mandat|begin mandaat|mandate start',
  'mandate.endsOn': 'fin du mandat|einde mandaat|mandate end',
  'party.guardian.name': 'tuteur|tutrice|tuteur/tutrice|nom du tuteur|voogd|naam voogd|guardian',
  'party.guardian.phone':
    'téléphone du tuteur|tél. tuteur|tél tuteur|gsm tuteur|telefoon voogd|gsm voogd|guardian phone',
  'party.guardian.mail':
    'mail du tuteur|mail tuteur|e-mail tuteur|email tuteur|e-mail voogd|email voogd|guardian email',
  'party.lawyer.name': 'avocat|avocate|avocat(e)|advocaat|lawyer',
  'party.lawyer.phone': 'téléphone de l’avocat|tél. avocat|tél avocat|telefoon advocaat|lawyer phone',
  'party.mother.name': 'mère|nom de la mère|moeder|mother',
  'party.father.name': 'père|nom du père|vader|father',
  'party.school.name': 'école|établissement scolaire|school',
  'party.doctor.name': 'médecin|médecin traitant|arts|huisarts|doctor',
  'party.judge.name': 'juge|rechter|judge',
  'party.delegate.name': 'délégué|déléguée|délégué saj|consulent|delegate',
  'kind.educ-note.facts':
    'note|notes|remarque|remarques|commentaire|commentaires|observations|nota|nota’s|opmerking|opmerkingen|comment|comments|remarks',
  'kind.educ-note.when': 'date|date de la note|datum|datum nota|note date',
}

const BY_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([to, words]) => words.split('|').map(word => [fold(word), to] as const)),
)

/** What a heading says the column is; undefined when it is not one of the words we know. */
export function guessOf(heading: string): string | undefined {
  return BY_HEADING.get(fold(heading))
}
