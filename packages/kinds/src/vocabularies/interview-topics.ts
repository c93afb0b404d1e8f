import type { Topic } from '../kind.ts'

/**
 * The subjects of a first interview, from the lightest door to the heaviest, with what helps the person
 * who leads it. Written for people who receive frightened children, not for investigators.
 */
export const INTERVIEW_TOPICS: readonly Topic[] = [
  {
    code: 'sleep',
    label: { fr: 'Sommeil et repos', nl: 'Slaap en rust', en: 'Sleep and rest' },
    guidance: {
      fr: 'Une bonne porte d’entrée : concrète, sans passé. Dites qui est là la nuit et comment l’appeler.',
      nl: 'Een goede opening: concreet, zonder verleden. Zeg wie er ’s nachts is en hoe je die persoon roept.',
      en: 'A good way in: concrete, without the past. Say who is there at night and how to call them.',
    },
    questions: [
      { fr: 'Comment s’est passée ta nuit ?', nl: 'Hoe was je nacht?', en: 'How was your night?' },
      {
        fr: 'Qu’est-ce qui t’aide à t’endormir ? La lumière, la porte, la musique ?',
        nl: 'Wat helpt je om in slaap te vallen? Licht, de deur, muziek?',
        en: 'What helps you fall asleep? The light, the door, music?',
      },
    ],
    caution: {
      fr: 'Ne demandez pas le contenu des cauchemars. Si le jeune en parle, écoutez, puis revenez à la pièce.',
      nl: 'Vraag niet naar de inhoud van nachtmerries. Begint de jongere erover, luister dan en keer terug naar de kamer.',
      en: 'Do not ask what the nightmares are about. If the young person speaks of them, listen, then come back to the room.',
    },
  },
  {
    code: 'religionFood',
    label: { fr: 'Repas et croyances', nl: 'Eten en geloof', en: 'Food and beliefs' },
    guidance: {
      fr: 'Ce qu’il faut savoir pour le prochain repas et pour respecter une prière, un jeûne, une fête.',
      nl: 'Wat we moeten weten voor de volgende maaltijd en om gebed, vasten of feesten te respecteren.',
      en: 'What we need to know for the next meal and to respect a prayer, a fast, a feast.',
    },
    questions: [
      {
        fr: 'Qu’est-ce que tu aimes manger ? Qu’est-ce que tu ne manges pas ?',
        nl: 'Wat eet je graag? Wat eet je niet?',
        en: 'What do you like to eat? What do you not eat?',
      },
      {
        fr: 'Y a-t-il des moments ou des gestes importants pour toi, que nous devons respecter ?',
        nl: 'Zijn er momenten of gewoontes die belangrijk zijn voor jou en die wij moeten respecteren?',
        en: 'Are there moments or habits that matter to you and that we should respect?',
      },
    ],
    caution: {
      fr: 'Ne supposez pas une religion d’après un pays. Un serment ou un rituel lié au départ : notez les mots, sans juger.',
      nl: 'Leid geen geloof af uit een land. Gaat het over een eed of een ritueel bij het vertrek, noteer de woorden zonder te oordelen.',
      en: 'Do not infer a religion from a country. If an oath or ritual tied to leaving comes up, write the words, do not judge.',
    },
  },
  {
    code: 'health',
    label: { fr: 'Santé', nl: 'Gezondheid', en: 'Health' },
    guidance: {
      fr: 'Douleurs, allergies, médicaments en cours, lunettes. Le reste appartient au soignant, dans un autre moment.',
      nl: 'Pijn, allergieën, lopende medicatie, bril. De rest is voor de zorgverlener, op een ander moment.',
      en: 'Pain, allergies, current medicine, glasses. The rest belongs to the carer, at another time.',
    },
    questions: [
      {
        fr: 'As-tu mal quelque part maintenant ?',
        nl: 'Heb je nu ergens pijn?',
        en: 'Does anything hurt right now?',
      },
      {
        fr: 'Y a-t-il quelque chose que tu ne peux pas manger, ou un médicament que tu prends ?',
        nl: 'Is er iets dat je niet mag eten, of neem je een medicijn?',
        en: 'Is there anything you cannot eat, or a medicine you take?',
      },
      {
        fr: 'Veux-tu voir un médecin ou une infirmière ? Préfères-tu une femme ou un homme ?',
        nl: 'Wil je een dokter of verpleegkundige zien? Liever een vrouw of een man?',
        en: 'Would you like to see a doctor or a nurse? A woman or a man?',
      },
    ],
    caution: {
      fr: 'Ne demandez pas à voir une blessure, ne questionnez ni grossesse ni violences sexuelles. Danger immédiat : appelez le 112.',
      nl: 'Vraag niet om een letsel te tonen, stel geen vragen over zwangerschap of seksueel geweld. Onmiddellijk gevaar: bel 112.',
      en: 'Do not ask to see an injury; do not ask about pregnancy or sexual violence. Immediate danger: call 112.',
    },
  },
  {
    code: 'wishes',
    label: { fr: 'Envies et espoirs', nl: 'Wensen en hoop', en: 'Wishes and hopes' },
    guidance: {
      fr: 'Rendre une place au jeune dans ce qui arrive. Une petite envie tenue cette semaine vaut mieux qu’une promesse.',
      nl: 'De jongere opnieuw een plaats geven in wat gebeurt. Eén kleine wens die deze week lukt is beter dan een belofte.',
      en: 'Give the young person a place in what happens. One small wish met this week is worth more than a promise.',
    },
    questions: [
      {
        fr: 'De quoi as-tu besoin pour te sentir un peu mieux ici ?',
        nl: 'Wat heb je nodig om je hier wat beter te voelen?',
        en: 'What do you need to feel a little better here?',
      },
      {
        fr: 'Qu’est-ce que tu aimes faire ? Qu’est-ce que tu sais bien faire ?',
        nl: 'Wat doe je graag? Waar ben je goed in?',
        en: 'What do you enjoy? What are you good at?',
      },
    ],
    caution: {
      fr: 'Ne promettez ni papiers, ni école, ni visite. « Je ne sais pas encore, je me renseigne » est une bonne réponse.',
      nl: 'Beloof geen papieren, school of bezoek. “Ik weet het nog niet, ik vraag het na” is een goed antwoord.',
      en: 'Do not promise papers, school or a visit. “I do not know yet, I will find out” is a good answer.',
    },
  },
  {
    code: 'identity',
    label: { fr: 'Qui je suis', nl: 'Wie ik ben', en: 'Who I am' },
    guidance: {
      fr: 'Le nom que le jeune veut entendre ici, son âge comme il le dit. Plusieurs noms ou dates : normal, notez chacun.',
      nl: 'De naam die de jongere hier wil horen, de leeftijd zoals hij of zij die zegt. Meerdere namen of data is gewoon: noteer ze allemaal.',
      en: 'The name they want to hear here, their age as they say it. Several names or dates is normal: write each one.',
    },
    questions: [
      {
        fr: 'Comment veux-tu qu’on t’appelle ici ?',
        nl: 'Hoe wil je dat we je hier noemen?',
        en: 'What would you like us to call you here?',
      },
      {
        fr: 'Quelles langues parles-tu ? Dans laquelle te sens-tu le mieux ?',
        nl: 'Welke talen spreek je? In welke voel je je het best?',
        en: 'Which languages do you speak? In which are you most at ease?',
      },
      {
        fr: 'Qu’est-ce que tu aimerais que nous sachions de toi ?',
        nl: 'Wat wil je dat wij over jou weten?',
        en: 'What would you like us to know about you?',
      },
    ],
    caution: {
      fr: 'Ne confrontez pas deux versions et ne discutez pas l’âge. On a pu lui apprendre quoi dire : la vérité viendra avec la sécurité.',
      nl: 'Leg geen twee versies naast elkaar en betwist de leeftijd niet. Misschien is geleerd wat te zeggen: de waarheid komt met de veiligheid.',
      en: 'Do not set two versions against each other or dispute the age. They may have been taught what to say: truth comes with safety.',
    },
  },
  {
    code: 'school',
    label: { fr: 'École et apprentissages', nl: 'School en leren', en: 'School and learning' },
    guidance: {
      fr: 'Un sujet qui redonne de la valeur : ce que le jeune sait faire, lit, écrit, aime apprendre.',
      nl: 'Een onderwerp dat waardering geeft: wat de jongere kan, leest, schrijft, graag leert.',
      en: 'A subject that restores worth: what the young person can do, reads, writes, likes to learn.',
    },
    questions: [
      {
        fr: 'Raconte-moi une journée à l’école, si tu y as été.',
        nl: 'Vertel me over een dag op school, als je naar school bent geweest.',
        en: 'Tell me about a day at school, if you went.',
      },
      {
        fr: 'Qu’est-ce que tu voudrais apprendre ici ?',
        nl: 'Wat zou je hier willen leren?',
        en: 'What would you like to learn here?',
      },
    ],
    caution: {
      fr: 'Ne testez pas la lecture. Sans école, on a souvent travaillé : n’en faites pas le chemin vers l’exploitation.',
      nl: 'Test het lezen niet. Wie niet naar school ging, heeft vaak gewerkt: maak er geen omweg naar uitbuiting van.',
      en: 'Do not test reading. Those who had no school often worked: do not turn this into a way to exploitation.',
    },
  },
  {
    code: 'family',
    label: { fr: 'Famille et proches', nl: 'Familie en naasten', en: 'Family and loved ones' },
    guidance: {
      fr: 'Qui compte, qui manque, qui sait où le jeune se trouve. La famille peut être le refuge ou le danger, parfois les deux.',
      nl: 'Wie telt, wie gemist wordt, wie weet waar de jongere is. Familie kan toevlucht of gevaar zijn, soms beide.',
      en: 'Who matters, who is missed, who knows where the young person is. Family may be refuge or danger, sometimes both.',
    },
    questions: [
      {
        fr: 'Qui est important pour toi ?',
        nl: 'Wie is belangrijk voor jou?',
        en: 'Who is important to you?',
      },
      {
        fr: 'Y a-t-il quelqu’un que tu voudrais rassurer ? Quelqu’un que tu préfères ne pas joindre ?',
        nl: 'Wil je iemand geruststellen? Is er iemand met wie je liever geen contact hebt?',
        en: 'Is there somebody you want to reassure? Somebody you would rather not reach?',
      },
    ],
    caution: {
      fr: 'Pas de questions sur les morts ni sur « pourquoi ils t’ont laissé partir ». N’appelez personne pendant l’entretien.',
      nl: 'Geen vragen over overledenen of “waarom lieten ze je gaan”. Bel niemand tijdens het gesprek.',
      en: 'No questions about the dead or “why did they let you go”. Call nobody during the interview.',
    },
  },
  {
    code: 'journey',
    label: { fr: 'Le chemin jusqu’ici', nl: 'De weg naar hier', en: 'The way here' },
    guidance: {
      fr: 'Laissez venir ce qui vient. Un pays, une saison, une personne aidante suffisent aujourd’hui.',
      nl: 'Laat komen wat komt. Een land, een seizoen, iemand die hielp: dat volstaat vandaag.',
      en: 'Let come what comes. A country, a season, somebody who helped are enough for today.',
    },
    questions: [
      {
        fr: 'Y a-t-il quelque chose de ton voyage que tu as envie de me dire ?',
        nl: 'Is er iets van je reis dat je me wil vertellen?',
        en: 'Is there anything about your journey that you want to tell me?',
      },
      {
        fr: 'Qui t’a aidé en chemin ?',
        nl: 'Wie heeft je onderweg geholpen?',
        en: 'Who helped you on the way?',
      },
    ],
    caution: {
      fr: 'Pas de dates, d’itinéraire, de noms de passeurs ni de prix : c’est l’audition. Regard fixe, tremblements, silence soudain : pause.',
      nl: 'Geen data, route, namen van smokkelaars of prijzen: dat is voor het verhoor. Starende blik, beven, plots stil: pauze.',
      en: 'No dates, route, names of smugglers or prices: that is for the hearing. A fixed stare, trembling, sudden silence: take a break.',
    },
  },
  {
    code: 'phone',
    label: { fr: 'Téléphone et réseaux', nl: 'Telefoon en sociale media', en: 'Phone and social media' },
    guidance: {
      fr: 'Expliquez pourquoi : un téléphone peut dire où l’on est. Cherchez un accord, pas une confiscation.',
      nl: 'Leg uit waarom: een telefoon kan verraden waar je bent. Zoek een akkoord, geen inbeslagname.',
      en: 'Explain why: a phone can tell where you are. Look for an agreement, not a confiscation.',
    },
    questions: [
      {
        fr: 'À quoi te sert ton téléphone ? Qui t’écrit ?',
        nl: 'Waarvoor gebruik je je telefoon? Wie schrijft je?',
        en: 'What do you use your phone for? Who writes to you?',
      },
      {
        fr: 'Quelqu’un d’autre connaît-il ton code ou voit-il où tu es ?',
        nl: 'Kent iemand anders je code of kan iemand zien waar je bent?',
        en: 'Does anybody else know your code or see where you are?',
      },
    ],
    caution: {
      fr: 'Ne fouillez pas l’appareil, n’effacez rien : des messages peuvent être des preuves. Un numéro inquiétant : prévenez le juriste.',
      nl: 'Doorzoek het toestel niet en wis niets: berichten kunnen bewijs zijn. Een verontrustend nummer: verwittig de jurist.',
      en: 'Do not search the device, delete nothing: messages may be evidence. A worrying number: tell the legal officer.',
    },
  },
  {
    code: 'debts',
    label: { fr: 'Argent et dettes', nl: 'Geld en schulden', en: 'Money and debts' },
    guidance: {
      fr: 'Une dette explique souvent la peur, la fugue, le silence. Dites que les dettes des passeurs ne se remboursent pas ici.',
      nl: 'Een schuld verklaart vaak angst, weglopen, zwijgen. Zeg dat schulden bij smokkelaars hier niet worden terugbetaald.',
      en: 'A debt often explains fear, running away, silence. Say that debts to smugglers are not paid back here.',
    },
    questions: [
      {
        fr: 'Est-ce que l’argent te fait souci en ce moment ?',
        nl: 'Maak je je op dit moment zorgen over geld?',
        en: 'Is money worrying you at the moment?',
      },
      {
        fr: 'Quelqu’un attend-il quelque chose de toi ou de ta famille ?',
        nl: 'Verwacht iemand iets van jou of van je familie?',
        en: 'Is anybody expecting something from you or your family?',
      },
    ],
    caution: {
      fr: 'Ne demandez ni montant ni nom. Ne dites jamais « tu dois porter plainte ». Une échéance proche est un besoin urgent.',
      nl: 'Vraag geen bedrag of naam. Zeg nooit “je moet klacht indienen”. Een nabije vervaldag is een dringende nood.',
      en: 'Ask for no amount and no name. Never say “you must lodge a complaint”. A payment due soon is an urgent need.',
    },
  },
  {
    code: 'threats',
    label: { fr: 'Peurs et menaces', nl: 'Angsten en dreiging', en: 'Fears and threats' },
    guidance: {
      fr: 'Seulement ce qu’il faut pour protéger cette semaine : de qui se cacher, quels lieux éviter, qui ne doit pas savoir.',
      nl: 'Alleen wat nodig is om deze week te beschermen: voor wie verbergen, welke plaatsen mijden, wie het niet mag weten.',
      en: 'Only what is needed to protect this week: whom to hide from, which places to avoid, who must not know.',
    },
    questions: [
      {
        fr: 'Y a-t-il quelqu’un ou un endroit qui te fait peur ?',
        nl: 'Is er iemand of een plek die je bang maakt?',
        en: 'Is there anybody or any place that frightens you?',
      },
      {
        fr: 'Que devons-nous faire, ou ne pas faire, pour que tu sois en sécurité ?',
        nl: 'Wat moeten we doen, of juist niet doen, zodat je veilig bent?',
        en: 'What should we do, or not do, to keep you safe?',
      },
    ],
    caution: {
      fr: 'Pas de récit des faits, pas de « pourquoi tu n’es pas parti ». Si le jeune raconte, notez ses mots exacts, remerciez-le et prévenez le jour même.',
      nl: 'Geen verhaal van de feiten, geen “waarom ben je niet weggegaan”. Vertelt de jongere toch, noteer de exacte woorden, bedank en verwittig dezelfde dag.',
      en: 'No account of the facts, no “why did you not leave”. If the young person tells, write the exact words, thank them and alert the same day.',
    },
  },
]
