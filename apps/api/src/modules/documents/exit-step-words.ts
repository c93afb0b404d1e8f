import type { ExitPlan } from '@havre/contracts/exit-plans.ts'
import type { PathLanguage } from './path-words.ts'

type InEach = Readonly<Record<PathLanguage, string>>
const said = (fr: string, nl: string, en: string, ar: string): InEach => ({ fr, nl, en, ar })

/**
 * The steps of the countdown as a youth reads them, true of what is done and of what is to do. One that has no words here is
 * on no paper of theirs.
 */
export const EXIT_STEPS: Readonly<Record<string, InEach>> = {
  'be.exit.guardian': said(
    'Une personne de confiance, quand la tutelle finit',
    'Een vertrouwenspersoon, als de voogdij stopt',
    'A person you trust, when guardianship ends',
    'شخص تثق به، عندما تنتهي الوصاية',
  ),
  'be.exit.legal-acts': said(
    'Signer toi-même : pour l’avocat et pour tes accords',
    'Zelf tekenen: voor de advocaat en voor je akkoorden',
    'Signing yourself: for the lawyer and for your agreements',
    'أن توقّع بنفسك: للمحامي ولموافقاتك',
  ),
  'be.exit.youth-care': said(
    'Demander par écrit l’aide à la jeunesse jusqu’à 20 ans',
    'Schriftelijk jeugdhulp vragen tot 20 jaar',
    'Asking in writing for youth care to 20',
    'طلب مساعدة الشباب كتابياً حتى سن 20',
  ),
  'be.exit.durable-solution': said(
    'Tes papiers après 18 ans, avec ton avocat',
    'Je papieren na 18 jaar, met je advocaat',
    'Your papers after 18, with your lawyer',
    'أوراقك بعد سن 18، مع محاميك',
  ),
  'be.exit.housing': said('Un endroit où vivre', 'Een plek om te wonen', 'A place to live', 'مكان تسكن فيه'),
  'be.exit.income': said(
    'La demande d’argent au CPAS',
    'De aanvraag van geld bij het OCMW',
    'Asking the CPAS for money',
    'طلب المال من مركز المساعدة (CPAS)',
  ),
  'be.exit.health-insurance': said(
    'Une mutuelle à ton nom',
    'Een ziekenfonds op je naam',
    'Health insurance in your name',
    'تأمين صحي باسمك',
  ),
  'be.exit.family-allowances': said(
    'Les allocations familiales, si tu étudies',
    'Kinderbijslag, als je studeert',
    'Family allowances, if you study',
    'المنح العائلية، إذا كنت تدرس',
  ),
  'be.exit.bank-phone-tax': said(
    'Un compte, un téléphone et les impôts à ton nom',
    'Een rekening, een telefoon en de belastingen op je naam',
    'An account, a phone and taxes in your name',
    'حساب وهاتف وضرائب باسمك',
  ),
  'fr.exit.interview': said(
    'Parler de la suite avec le département',
    'Met het departement praten over wat volgt',
    'Talking with the department about what comes next',
    'الحديث مع الإدارة (département) عما سيأتي',
  ),
  'fr.exit.trusted-person': said(
    'Une personne de confiance',
    'Een vertrouwenspersoon',
    'A person you trust',
    'شخص تثق به',
  ),
  'fr.exit.young-adult-contract': said(
    'Demander le contrat jeune majeur, jusqu’à 21 ans',
    'Het contrat jeune majeur vragen, tot 21 jaar',
    'Asking for the contrat jeune majeur, to 21',
    'طلب عقد الشباب (contrat jeune majeur) حتى سن 21',
  ),
  'fr.exit.residence': said(
    'Tes papiers après 18 ans, avec ton avocat',
    'Je papieren na 18 jaar, met je advocaat',
    'Your papers after 18, with your lawyer',
    'أوراقك بعد سن 18، مع محاميك',
  ),
  'fr.exit.mission-locale': said(
    'La mission locale, pour le travail et la formation',
    'De mission locale, voor werk en opleiding',
    'The mission locale, for work and training',
    'مركز الشباب (mission locale) للعمل والتدريب',
  ),
  'fr.exit.housing': said('Un endroit où vivre', 'Een plek om te wonen', 'A place to live', 'مكان تسكن فيه'),
  'fr.exit.health-cover': said(
    'L’assurance maladie à ton nom',
    'De ziekteverzekering op je naam',
    'Health insurance in your name',
    'تأمين صحي باسمك',
  ),
  'fr.exit.right-to-return': said(
    'Savoir que tu peux revenir avant 21 ans',
    'Weten dat je vóór 21 jaar kan terugkeren',
    'Knowing that you may come back before 21',
    'أن تعرف أنه يمكنك العودة قبل سن 21',
  ),
}

type Right = {
  readonly words: Readonly<Record<PathLanguage, (day: string) => string>>
  /** The day is the first on which they may, and not the last. */
  readonly opens?: true
}

/** What a youth may ask for, by the rule that says so. */
export const EXIT_RIGHTS: Readonly<Record<string, Right>> = {
  'be.exit.youth-care': {
    words: {
      fr: day =>
        `Tu peux demander une aide jusqu’à tes 20 ans. Il faut l’écrire avant tes 18 ans : dernier jour, le ${day}.`,
      nl: day => `Je kan hulp vragen tot je 20 bent. Schrijf het vóór je 18 wordt: de laatste dag is ${day}.`,
      en: day =>
        `You may ask for help until you are 20. It must be written before you turn 18: the last day is ${day}.`,
      ar: day => `يمكنك أن تطلب المساعدة حتى سن 20. يجب أن تكتب الطلب قبل سن 18: آخر يوم ${day}.`,
    },
  },
  'be.exit.income': {
    opens: true,
    words: {
      fr: day => `Tu peux demander de l’argent pour vivre au CPAS, dès tes 18 ans : le ${day}.`,
      nl: day => `Je kan bij het OCMW geld vragen om te leven, vanaf je 18e verjaardag: ${day}.`,
      en: day => `You may ask the CPAS for money to live on, from your 18th birthday: ${day}.`,
      ar: day => `عندما تبلغ 18 سنة، في ${day}، يمكنك أن تطلب مالاً للعيش من مركز المساعدة (CPAS).`,
    },
  },
  'fr.exit.young-adult-contract': {
    words: {
      fr: day =>
        `De 18 à 21 ans, tu as droit à une aide si tu manques d’argent ou de famille. Il faut la demander avant tes 18 ans : dernier jour, le ${day}. Un refus se conteste.`,
      nl: day =>
        `Van 18 tot 21 heb je recht op hulp als geld of familie ontbreekt. Vraag het vóór je 18 wordt: de laatste dag is ${day}. Een weigering kan je betwisten.`,
      en: day =>
        `From 18 to 21 you have a right to help if you lack money or family. It must be asked for before you turn 18: the last day is ${day}. A refusal can be contested.`,
      ar: day =>
        `من سن 18 إلى 21 لك الحق في المساعدة إذا لم يكن لديك مال أو عائلة. يجب طلبها قبل سن 18: آخر يوم ${day}. يمكن الاعتراض على الرفض.`,
    },
  },
  'fr.exit.right-to-return': {
    words: {
      fr: day => `Tu peux demander à revenir avant tes 21 ans : dernier jour, le ${day}.`,
      nl: day => `Je kan vragen om terug te keren vóór je 21 wordt: de laatste dag is ${day}.`,
      en: day => `You may ask to come back before you turn 21: the last day is ${day}.`,
      ar: day => `يمكنك أن تطلب العودة قبل سن 21: آخر يوم ${day}.`,
    },
  },
  'fr.exit.mission-locale': {
    words: {
      fr: day => `La mission locale t’aide pour le travail et la formation, jusqu’au ${day}.`,
      nl: day => `De mission locale helpt je met werk en opleiding, tot ${day}.`,
      en: day => `The mission locale helps you with work and training, until ${day}.`,
      ar: day => `مركز الشباب (mission locale) يساعدك في العمل والتدريب حتى ${day}.`,
    },
  },
}

/** What goes along in the folder. */
export const PACK_WORDS: Readonly<Record<keyof ExitPlan['documents'], InEach>> = {
  identity: said('identité', 'identiteit', 'identity', 'الهوية'),
  residence: said('titre de séjour', 'verblijfstitel', 'residence document', 'وثيقة الإقامة'),
  birth: said('acte de naissance', 'geboorteakte', 'birth certificate', 'شهادة الميلاد'),
  health: said('dossier de santé', 'gezondheidsdossier', 'health file', 'الملف الصحي'),
  vaccination: said('vaccinations', 'vaccinaties', 'vaccinations', 'التلقيحات'),
  school: said('école et diplômes', 'school en diploma’s', 'school and diplomas', 'المدرسة والشهادات'),
  bank: said('banque', 'bank', 'bank', 'البنك'),
  socialSecurity: said('mutuelle', 'ziekenfonds', 'health insurance', 'التأمين الصحي'),
  contacts: said('carnet de contacts', 'contactlijst', 'list of contacts', 'قائمة جهات الاتصال'),
  rights: said(
    'droits après le départ',
    'rechten na het vertrek',
    'rights after leaving',
    'الحقوق بعد المغادرة',
  ),
  copies: said('copies chez quelqu’un', 'kopieën bij iemand', 'copies with somebody', 'نسخ لدى شخص آخر'),
}
