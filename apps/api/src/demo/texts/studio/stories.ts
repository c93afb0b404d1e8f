import { bill, type MealTelling, meals, received, type StudioTelling, seen, visit } from './studio-life.ts'

/** What those who live in a studio bring, week after week; told back from today. */
export const STUDIO_STORIES: Readonly<
  Record<string, { readonly records: readonly StudioTelling[]; readonly meals: readonly MealTelling[] }>
> = {
  'Châtaignier 490': {
    records: [
      visit(26, 'daily', 'yes', 'inOrder', 'Thé ensemble, la clé double essayée.'),
      visit(
        19,
        'daily',
        'yes',
        'toTidy',
        'Vaisselle de deux jours dans l’évier ; faite pendant que nous parlions.',
      ),
      visit(
        12,
        'weekly',
        'yes',
        'inOrder',
        'Premier passage au nouveau rythme. {n} avait préparé des samoussas.',
      ),
      visit(5, 'weekly', 'no', 'notEntered', 'Pas de réponse à 17 h, message laissé.', {
        away: 'Prévenu à 18 h 10 : bus en retard, de retour à 19 h',
      }),
      visit(3, 'weekly', 'yes', 'toRepair', 'Robinet de la douche qui goutte, noté avec {n}.'),
      seen(70, 'food', 'strength', 'Trois repas chauds dans la semaine, un partagé avec le palier.', {
        side: 'strength',
      }),
      seen(58, 'budget', 'difficulty', 'Plus rien le 21 du mois ; deux commandes livrées le soir.', {
        side: 'mixed',
        words: 'Le soir après le travail, je n’ai pas le courage de cuisiner.',
      }),
      seen(44, 'food', 'strength', 'Cuisine le dimanche pour trois jours, boîtes datées au frigo.', {
        side: 'strength',
      }),
      seen(37, 'schoolOrWork', 'strength', 'Aucune absence au stage depuis six semaines.', {
        side: 'strength',
      }),
      seen(30, 'budget', 'mixed', 'Enveloppe de la semaine tenue trois semaines sur quatre.', {
        side: 'strength',
      }),
      seen(23, 'cleaning', 'difficulty', 'Poubelles sorties en retard deux fois, odeur sur le palier.', {
        side: 'difficulty',
        words: 'Je ne savais pas quel jour.',
      }),
      seen(
        16,
        'neighbours',
        'strength',
        'A présenté ses excuses au voisin pour les poubelles, avec ses mots.',
      ),
      seen(9, 'cleaning', 'strength', 'Calendrier des poubelles collé à la porte ; sorties à temps.', {
        side: 'strength',
      }),
      seen(
        7,
        'administration',
        'strength',
        'Rendez-vous à la mutuelle pris par téléphone, sans aide, noté à l’agenda et tenu.',
        { side: 'strength', words: 'J’avais écrit ma phrase avant d’appeler.' },
      ),
      seen(4, 'budget', 'strength', 'A comparé deux abonnements de téléphone et gardé le moins cher.', {
        side: 'strength',
      }),
      bill(40, 'Électricité, acompte', 3_850, 20, { paid: 17, help: 'together' }),
      bill(14, 'Téléphone', 1_500, 9, { help: 'reminder' }),
      bill(6, 'Mutuelle, trimestre', 2_640, 14, { help: 'alone' }),
      received(17, 'resident', 'Dawit, du palier', 'agreed', 'Repas à deux, parti à 21 h 30 comme convenu.'),
      received(
        6,
        'friend',
        'Un collègue du stage',
        'announced',
        'Ne connaît pas le nom de la maison ; {n} l’a attendu à l’arrêt.',
      ),
    ],
    meals: [
      meals(2, 3_120, 'partly', [
        ['1', 'Riz et lentilles'],
        ['3', 'Œufs au curry'],
        ['7', 'Poulet pour trois jours'],
      ]),
      meals(1, 2_780, 'asPlanned', [
        ['1', 'Dal et riz'],
        ['2', 'Reste de dal'],
        ['4', 'Poisson au four'],
        ['7', 'Curry de légumes'],
      ]),
      meals(0, 2_950, undefined, [
        ['1', 'Soupe de lentilles'],
        ['2', 'Riz sauté'],
        ['4', 'Omelette et salade'],
        ['6', 'Biryani avec Dawit'],
      ]),
    ],
  },
  'Charme 218': {
    records: [
      visit(24, 'daily', 'yes', 'inOrder', 'Studio rangé, plante arrosée ; {n} lisait.'),
      visit(
        10,
        'daily',
        'heard',
        'notEntered',
        'A répondu à travers la porte : fatiguée, veut dormir. Respecté.',
      ),
      visit(2, 'daily', 'yes', 'inOrder', 'Ensemble devant la facture d’eau, puis une soupe.'),
      seen(62, 'relations', 'difficulty', 'Reste seule trois soirs de suite, rideaux fermés.', {
        side: 'mixed',
        words: 'Le silence, au début, ça fait peur et ça fait du bien.',
      }),
      seen(49, 'schoolOrWork', 'strength', 'Bulletin : réussite partout, félicitée en français.', {
        side: 'strength',
      }),
      seen(41, 'administration', 'difficulty', 'Deux courriers non ouverts dans le tiroir.', {
        side: 'difficulty',
      }),
      seen(
        28,
        'administration',
        'mixed',
        'Courriers ouverts le vendredi, à deux ; elle classe, nous lisons.',
        {
          side: 'strength',
        },
      ),
      seen(20, 'health', 'strength', 'A pris et tenu seule son rendez-vous chez le dentiste.', {
        side: 'strength',
      }),
      seen(13, 'relations', 'strength', 'Deux amies de l’école au centre culturel, rentrée à l’heure.', {
        side: 'strength',
      }),
      seen(6, 'safety', 'strength', 'N’a pas ouvert à un démarcheur et nous l’a dit le soir même.', {
        side: 'strength',
      }),
      bill(33, 'Abonnement de bus', 5_300, 10, { paid: 8, help: 'alone' }),
      bill(9, 'Eau, décompte', 4_215, 6, { help: 'instalments' }),
      received(8, 'friend', 'Une amie de l’école', 'agreed', 'Devoirs ensemble ; raccompagnée à l’arrêt.'),
    ],
    meals: [
      meals(1, 2_240, 'otherwise', [
        ['2', 'Riz jollof'],
        ['5', 'Ignames'],
      ]),
      meals(0, 2_600, undefined, [
        ['1', 'Soupe de haricots'],
        ['3', 'Riz jollof'],
        ['6', 'Plantains'],
      ]),
    ],
  },
  'Saule 561': {
    records: [
      visit(15, 'weekly', 'yes', 'inOrder', 'Vélo réparé dans l’entrée, chiffon dessous.'),
      visit(8, 'weekly', 'yes', 'toTidy', 'Outils sur le lit ; {n} a ri et rangé.'),
      visit(1, 'weekly', 'yes', 'inOrder', 'Montre son planning d’examens au mur.'),
      seen(36, 'neighbours', 'difficulty', 'Musique après 22 h un mercredi, remarque du palier.', {
        side: 'mixed',
      }),
      seen(21, 'neighbours', 'strength', 'A réparé le vélo de la voisine ; plus de plainte depuis.', {
        side: 'strength',
      }),
      seen(18, 'health', 'mixed', 'Médecin appelé seul, rendez-vous oublié le jour même, puis repris.', {
        side: 'difficulty',
      }),
      seen(4, 'health', 'strength', 'Dentiste : rendez-vous pris seul, tenu, arrivé dix minutes en avance.', {
        side: 'strength',
        words: 'J’ai appelé moi-même.',
      }),
      seen(11, 'budget', 'strength', 'Garde vingt euros chaque semaine pour des outils.', {
        side: 'strength',
      }),
      bill(12, 'Internet', 2_499, 20, { help: 'alone' }),
    ],
    meals: [],
  },
  'Cèdre 837': {
    records: [
      visit(27, 'weekly', 'yes', 'inOrder', 'Carnet des dépenses ouvert sur la table.'),
      visit(
        13,
        'weekly',
        'yes',
        'inOrder',
        'Visite de logement préparée ensemble : questions, photos à demander.',
      ),
      visit(6, 'onCall', 'yes', 'inOrder', 'Passage demandé par {n} : lire la lettre du propriétaire.'),
      seen(66, 'administration', 'strength', 'Dossier du logement complet, classé par intercalaires.', {
        side: 'strength',
      }),
      seen(52, 'safety', 'difficulty', 'A donné son numéro à un inconnu sur une annonce de logement.', {
        side: 'difficulty',
        words: 'Il avait l’air pressé, j’ai cru que la place partait.',
      }),
      seen(38, 'safety', 'strength', 'Deux annonces écartées d’elle-même, raisons écrites.', {
        side: 'strength',
      }),
      seen(24, 'budget', 'strength', 'Trois mois d’épargne à la suite.', { side: 'strength' }),
      seen(7, 'food', 'mixed', 'Mange bien quand elle cuisine, saute le repas les jours de visite.', {
        side: 'difficulty',
      }),
      bill(30, 'Assurance familiale', 6_100, 15, { paid: 12, help: 'together' }),
      bill(5, 'Téléphone et données', 2_000, 10, { help: 'alone' }),
      received(11, 'professional', 'La marraine', 'agreed', 'Goûter, puis violon ensemble.'),
    ],
    meals: [
      meals(0, 3_050, undefined, [
        ['1', 'Borchtch'],
        ['4', 'Varenyky'],
      ]),
    ],
  },
}
