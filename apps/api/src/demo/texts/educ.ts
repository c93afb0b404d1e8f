import type { Situation } from './situation.ts'

export const EDUC: readonly Situation[] = [
  {
    code: 'referentMeeting',
    facts:
      'Entretien de référent, quarante minutes, autour d’un thé. {n} a choisi les sujets : le téléphone, le sport, sa chambre. Nous avons relu ensemble ce qui avait été convenu la dernière fois ; deux points sur trois sont faits.',
    words: 'Tu as noté ce que j’avais dit. C’est bien.',
    reading:
      'La régularité du rendez-vous compte sans doute plus que son contenu : {n} vérifie que nous tenons parole.',
    next: { what: 'Fixer le prochain entretien de référent', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'referentMeeting',
    after: 28,
    facts:
      'Bilan du premier mois avec {n}. Ce qui va : dormir, manger, le groupe. Ce qui est difficile : attendre, ne pas savoir. {Il} a placé {lui-même|elle-même} les cartes d’émotions sur la table.',
    words: 'Attendre, c’est plus dur que travailler.',
    reading: 'L’incertitude pèse plus que les règles. À confirmer avec la psychologue.',
    next: { what: 'Rédiger le rapport d’observation du premier mois', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'referentMeeting',
    after: 85,
    facts:
      'Évaluation des trois mois. {n} a relu ses objectifs : « école », « appeler ma famille », « un sport ». Les deux premiers sont atteints selon {lui|elle}, le troisième commence. Nouvel objectif formulé : « avoir un ami dehors ».',
    reading: '{n} se projette au-delà de la maison pour la première fois.',
    next: { what: 'Mettre à jour le projet individuel', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'dailyLife',
    facts:
      '{n} a préparé {seul|seule} son sac de sport et a demandé si son maillot pouvait être lavé avec celui des autres. Petite chose, grand pas : jusqu’ici {il} gardait tout dans sa chambre.',
  },
  {
    code: 'dailyLife',
    before: 21,
    facts:
      'Réserve de pain trouvée sous l’oreiller pendant le ménage fait ensemble. Rien n’a été retiré. Nous avons montré l’armoire toujours ouverte et mis une boîte à biscuits dans la chambre.',
    reading:
      'Habitude de précaution plutôt que désobéissance ; elle s’éteindra quand la faim ne sera plus à craindre.',
  },
  {
    code: 'dailyLife',
    facts:
      'Semaine régulière : lever, repas, activités tenus quatre jours sur cinq. Le jour manqué suivait une mauvaise nuit.',
  },
  {
    code: 'relations',
    facts:
      '{n} partage désormais la table du fond avec deux autres jeunes de langues différentes. Ils se comprennent par gestes et avec un carnet de mots qu’ils tiennent à trois.',
    words: 'On a inventé notre langue.',
  },
  {
    code: 'relations',
    facts:
      'Conflit avec un autre jeune après une moquerie sur l’accent. {n} a quitté la pièce, est revenu{e} au bout de dix minutes et a dit ce qui l’avait blessé{e}. L’autre a présenté des excuses.',
    reading: 'Quitter la pièce est ici une réussite : il y a deux mois, la dispute aurait duré la soirée.',
  },
  {
    code: 'relations',
    facts:
      '{n} recherche surtout la compagnie des plus jeunes et les aide à table. Avec ceux de son âge, {il} reste en retrait.',
    reading: 'Peut-être un rôle connu, rassurant : aîné{e} de fratrie. À garder à l’esprit sans le figer.',
  },
  {
    code: 'family',
    facts:
      'Appel à la famille préparé ensemble : ce que l’on peut dire, ce que l’on ne dit pas. L’appel a duré douze minutes. {n} a parlé de la nourriture et de l’école, pas du lieu.',
    words: 'Ma mère a pleuré, mais c’était des larmes bonnes.',
    reading: 'L’appel apaise. Le rythme hebdomadaire semble juste.',
  },
  {
    code: 'family',
    facts:
      '{n} a refusé l’appel prévu. {Il} a demandé qu’on n’insiste pas et qu’on lui repose la question la semaine prochaine.',
    words: 'Je ne sais pas quoi répondre quand ils demandent l’argent.',
    reading:
      'La demande d’argent de la famille est peut-être liée à la dette du voyage ; ne pas en déduire une pression sans autre élément.',
    next: { what: 'Reparler de l’appel à la famille', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'family',
    after: 40,
    facts:
      '{n} a écrit une lettre à sa petite sœur, avec un dessin de la mer. La lettre part par le service, sans adresse d’expédition.',
  },
  {
    code: 'emotions',
    facts:
      'Colère en fin d’après-midi : une porte claquée, un verre cassé, personne n’est blessé. {n} a ramassé les morceaux avec l’éducateur. Avant cela, {il} avait reçu la date d’une audition.',
    words: 'Ce n’est pas contre vous.',
    reading: 'Le lien avec l’annonce de l’audition est probable ; prévoir un temps calme avant et après.',
    next: { what: 'Prévoir un temps calme le jour de l’audition', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'emotions',
    facts:
      '{n} a pleuré pendant le repas et n’a pas souhaité en parler. Nous avons mangé côte à côte, en silence. {Il} est resté{e} à table jusqu’au bout.',
  },
  {
    code: 'emotions',
    facts:
      'Rire franc, le premier que j’entende, devant une vidéo de chèvres. {n} a voulu la montrer à toute la maison.',
    reading: 'À noter, parce que cela compte autant que le reste.',
  },
  {
    code: 'rules',
    facts:
      'Retour avec vingt-cinq minutes de retard. {n} avait manqué le bus et avait appelé, comme convenu, du numéro de la carte. Nous avons refait le trajet sur le plan.',
    reading: 'La règle de l’appel a fonctionné : c’est cela qu’il faut souligner.',
  },
  {
    code: 'rules',
    facts:
      'Téléphone d’un ami utilisé en cachette pendant dix minutes, dit par {n} {lui-même|elle-même} le soir. Nous avons parlé du pourquoi de la règle et rien retiré.',
    words: 'Je préfère le dire que vous le trouviez.',
    reading:
      'La confiance se construit ; la franchise a coûté à {n}. Prévenir tout de même le référent sécurité.',
    next: { what: 'Revoir l’accord sur le téléphone', urgency: 'thisWeek', forRole: 'REF' },
  },
  {
    code: 'rules',
    facts:
      '{n} conteste l’heure du coucher. Nous avons relu le règlement, {il} a proposé un essai de trente minutes de plus le vendredi. Essai accepté pour un mois.',
  },
  {
    code: 'success',
    facts:
      '{n} a marqué deux buts au tournoi du quartier et a serré la main de chaque adversaire. La coupe est sur l’étagère du salon, à sa demande.',
    after: 25,
  },
  {
    code: 'success',
    facts:
      'Première phrase entière en français à table : « Est-ce que je peux avoir encore du riz, s’il vous plaît ? » Le groupe a applaudi.',
    before: 60,
  },
  {
    code: 'success',
    facts:
      '{n} a tenu un mois entier son engagement de se lever {seul|seule}. Certificat fabriqué avec humour par l’équipe, accroché dans sa chambre.',
    after: 35,
  },
  {
    code: 'success',
    after: 60,
    facts: '{n} a aidé un nouveau à comprendre le règlement, avec patience, en dessinant.',
    words: 'Moi aussi, au début, je ne comprenais rien.',
  },
  {
    code: 'referentMeeting',
    language: 'nl',
    facts:
      'Referentgesprek van een half uur. {n} praat graag over koken en wil op zondag voor de groep koken. We maken samen een boodschappenlijst.',
    reading: 'Koken is een veilige ingang om over thuis te praten.',
  },
  {
    code: 'dailyLife',
    after: 20,
    facts:
      '{n} a accroché trois images au-dessus de son lit et demandé une lampe de chevet. La chambre devient la sienne.',
  },
  {
    code: 'emotions',
    facts:
      'Retour d’un rendez-vous difficile. {n} a marché une heure autour du jardin avec l’éducatrice, sans parler, puis a demandé une soupe.',
    words: 'Marcher, ça vide.',
  },
  {
    code: 'referentMeeting',
    facts:
      '{n} a demandé ce qui arrive « après ». Nous avons dessiné une ligne avec les étapes connues et laissé des blancs là où personne ne sait encore. {Il} a gardé le dessin.',
    reading: 'Montrer ce que l’on ignore rassure plus que promettre.',
  },

  {
    code: 'relations',
    after: 45,
    facts:
      '{n} a demandé pardon à un plus jeune pour une bousculade de la veille. Personne ne le lui avait demandé.',
    reading: 'Le lien compte assez pour être réparé.',
  },
  {
    code: 'family',
    after: 90,
    facts:
      'Photo reçue de la famille : la maison repeinte. {n} l’a montrée à toute l’équipe, puis l’a rangée dans son livre.',
    words: 'C’est moi qui avais choisi le bleu.',
  },
  {
    code: 'emotions',
    after: 30,
    facts:
      'Jour de fête au pays. {n} a préparé le thé pour le groupe, a mis la musique de là-bas, puis a demandé à être {seul|seule} une heure.',
  },
  {
    code: 'rules',
    after: 50,
    facts:
      'Une bousculade au salon. Réparation choisie par les deux jeunes : cuisiner ensemble dimanche. Aucune privation.',
    reading: 'La réparation fonctionne mieux que le rappel à la règle.',
  },
  {
    code: 'dailyLife',
    after: 70,
    facts: '{n} tient le tableau des tâches depuis deux semaines, avec une équité que le groupe reconnaît.',
  },
  {
    code: 'success',
    after: 110,
    facts:
      'Brevet de premiers secours réussi. {n} a fait répéter toute la maison le soir même, poupée comprise.',
  },
  {
    code: 'referentMeeting',
    after: 150,
    facts:
      'Relecture du projet individuel à six mois. {n} a barré deux objectifs d’un grand trait : faits. Le nouveau : « comprendre mes papiers ».',
    next: { what: 'Rapport d’orientation à préparer', urgency: 'thisWeek', forRole: 'REF' },
  },
]
