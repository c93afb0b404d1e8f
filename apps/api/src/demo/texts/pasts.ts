import type { Past } from '../people/youth.ts'

/** What each story is made of: what the service that calls says, what the youth says about it, and what is only supposed. */
export type PastTexts = {
  readonly origin:
    | 'police'
    | 'immigrationOffice'
    | 'guardianshipService'
    | 'coo'
    | 'saj'
    | 'spj'
    | 'youthJudge'
    | 'recognisedCentre'
  readonly situation: string
  readonly journey: string
  readonly journeyFacts: string
  readonly debts: string
  readonly hypothesis: string
  readonly threats: string
  readonly phone: string
}

export const PASTS: { readonly [past in Past]: PastTexts } = {
  restaurant: {
    origin: 'recognisedCentre',
    situation:
      'Le centre spécialisé a rencontré {n} après un contrôle dans la restauration. Travail de onze heures par jour, couchage dans la réserve, aucun salaire reçu depuis quatre mois. {Le jeune|La jeune} demande un endroit où dormir.',
    journey:
      'On m’avait dit : tu laves les assiettes un an, après tu es libre. J’ai compté, ça faisait plus d’un an.',
    journeyFacts:
      '{n} dit avoir traversé quatre pays en camion et dormi au-dessus d’une cuisine. Connaît peu de mots de français, tous liés à la cuisine.',
    debts: 'Mon oncle a vendu la terre. Je dois rendre. Je ne sais pas combien il reste.',
    hypothesis: 'Servitude pour dette possible ; le montant semble changer à chaque récit de l’employeur.',
    threats: 'Le patron a le numéro de mon père.',
    phone: 'Le téléphone était au patron. Je pouvais appeler le dimanche, il écoutait.',
  },
  carwash: {
    origin: 'police',
    situation:
      'Police : {n} a été {rencontré|rencontrée} lors d’un contrôle dans un lavage de voitures, sans gants ni pause, mains abîmées. Pas de document. Dit avoir dix-huit ans, puis seize.',
    journey: 'J’ai lavé des voitures même quand l’eau était de la glace.',
    journeyFacts:
      'Mains crevassées, soignées à l’arrivée. {n} décrit un voyage de sept mois, surtout à pied et en camionnette.',
    debts: 'Celui qui m’a amené garde ma paie. Il dit que c’est pour la route.',
    hypothesis: 'L’âge déclaré a pu être dicté. Un même numéro de téléphone revient chez deux autres jeunes.',
    threats: 'Il a dit que si je parle, mon petit frère fera le même chemin.',
    phone: 'J’ai un téléphone, mais c’est lui qui appelle toujours.',
  },
  begging: {
    origin: 'saj',
    situation:
      'Le service de l’aide à la jeunesse signale {n}, {vu|vue} chaque jour au même endroit, du matin au soir, avec un adulte à distance. N’est pas {scolarisé|scolarisée}. La personne présentée comme la tante ne peut pas prouver le lien.',
    journey: 'Je dois rester {assis|assise} là où on me met. Si je bouge, c’est mal.',
    journeyFacts:
      '{n} connaît les horaires des trains et compte vite les pièces. N’a pas fréquenté l’école depuis deux ans, dit-{il}.',
    debts: 'Il faut une somme chaque soir.',
    hypothesis:
      'Le lien familial avec l’adulte n’est pas établi. Attachement réel possible malgré la contrainte : à respecter.',
    threats: 'Elle a dit que la police met les enfants en prison.',
    phone: 'Pas de téléphone. Elle, elle en a trois.',
  },
  theft: {
    origin: 'youthJudge',
    situation:
      'Le juge de la jeunesse demande une place : {n} a été {arrêté|arrêtée} cinq fois en deux mois pour des vols, toujours dans une ville différente, toujours avec un avocat que personne n’a appelé. Présomption de contrainte à commettre des délits.',
    journey: 'On me dit le nom de la ville le matin. Le soir je dors dans une autre maison.',
    journeyFacts:
      '{n} nomme six villes et aucune adresse. Marques anciennes aux avant-bras, montrées spontanément, sans récit.',
    debts: 'Si je n’apporte rien, je ne mange pas à table.',
    hypothesis:
      'La régularité des faits et des trajets fait penser à une organisation ; {n} parle de « famille », mot à manier avec prudence.',
    threats: 'Ils savent où est ma sœur.',
    phone: 'J’ai eu beaucoup de téléphones. Jamais longtemps.',
  },
  household: {
    origin: 'guardianshipService',
    situation:
      'Le Service des Tutelles demande un accueil pour {n}, {parti|partie} de l’habitation où {il} gardait deux enfants et faisait le ménage sept jours sur sept. Une voisine l’a {accompagné|accompagnée} au commissariat. Passeport resté dans la maison.',
    journey: 'On m’a dit que j’irais à l’école. J’ai lavé le sol de l’école des autres.',
    journeyFacts:
      '{n} est {arrivé|arrivée} par avion avec une femme présentée comme une parente. N’a jamais eu de clé.',
    debts: 'Elle dit que l’avion coûte plus que ma vie.',
    hypothesis: 'Travail domestique forcé présumé. La famille d’origine ignore sans doute la situation.',
    threats: 'Elle connaît le pasteur de chez nous. Elle peut dire des choses sur ma mère.',
    phone: 'Elle me donnait le téléphone le dimanche, haut-parleur.',
  },
  online: {
    origin: 'police',
    situation:
      'Section spécialisée de la police : {n} a été {mis|mise} à l’abri après une annonce en ligne. Un jeune homme connu sur un réseau social organisait les déplacements. Prise en charge médicale faite. Besoin d’un lieu sûr, éloigné de la ville.',
    journey: 'Il était gentil. Il disait que c’était pour nous deux. Je ne veux pas raconter le reste.',
    journeyFacts:
      'Le sujet a été fermé par {n} après deux phrases. Rien n’a été demandé de plus. Un verre d’eau, puis retour au présent.',
    debts: 'Je dois les habits, la chambre, la route. Ça monte tout le temps.',
    hypothesis: 'Emprise affective et dette entretenue, à vérifier par les personnes formées pour cela.',
    threats: 'Il a des photos.',
    phone: 'Si je l’allume, il voit que je suis là. Alors je l’ai donné éteint.',
  },
  nails: {
    origin: 'recognisedCentre',
    situation:
      'Le centre spécialisé demande une admission rapide : {n} travaillait dans une onglerie, logement au-dessus du salon avec six autres. {Il} répète un récit identique à celui de deux autres jeunes. Risque élevé de départ dans les premières quarante-huit heures.',
    journey:
      'J’ai fait la Russie, la forêt, les camions. Le bout, ce n’est pas ici. Le bout, c’est l’Angleterre.',
    journeyFacts:
      '{n} récite une partie du trajet sans hésiter, puis s’embrouille dans l’ordre des pays. Numéro de téléphone appris par cœur.',
    debts: 'Mes parents ont signé un papier. Si je n’arrive pas, ils perdent la maison.',
    hypothesis:
      'Récit appris possible. La dette familiale pèse plus que la peur ; la tentation de repartir est réelle.',
    threats: 'Ils ne menacent pas. Ils appellent ma mère, c’est tout.',
    phone: 'Je dois appeler quand j’arrive. Je n’ai pas encore appelé.',
  },
  farm: {
    origin: 'immigrationOffice',
    situation:
      'L’Office des étrangers signale {n}, {rencontré|rencontrée} lors d’un contrôle agricole. Logement en caravane, eau coupée, déplacements de ferme en ferme selon les récoltes. Aucun adulte responsable connu.',
    journey: 'Les fraises, les poires, les plaques de champignons. Je connais toutes les saisons d’ici.',
    journeyFacts:
      '{n} décrit cinq lieux de travail sans pouvoir les nommer. Douleurs au dos, paumes épaissies.',
    debts: 'On retire la caravane, le repas, le gasoil. À la fin c’est moi qui dois.',
    hypothesis:
      'Exploitation par le travail vraisemblable ; un intermédiaire parlant la même langue ferait le lien entre les fermes.',
    threats: 'Il a dit que sans papier je n’existe pas.',
    phone: 'Pas de réseau là-bas. Ici, je n’ai personne à appeler.',
  },
  parcels: {
    origin: 'spj',
    situation:
      'Le service de protection de la jeunesse demande un éloignement : {n} portait des sacs d’une ville à l’autre sans savoir, dit-{il}, ce qu’ils contenaient. {Hébergé|Hébergée} par des adultes différents chaque semaine. Deux appels inquiétants depuis le placement.',
    journey: 'On te donne un sac, un ticket et un nom. Tu ne regardes pas dedans.',
    journeyFacts:
      '{n} connaît très bien les lignes de train. Sursaute aux vibrations d’un téléphone, même éteint.',
    debts: 'Un sac a été perdu. Depuis, je dois le sac.',
    hypothesis: 'Contrainte à commettre des délits présumée ; la « perte » du sac a pu être organisée.',
    threats: 'Ils m’ont {filmé|filmée}. Ils disent que je suis comme eux.',
    phone: 'Trois messages par heure, tout le temps.',
  },
  unclear: {
    origin: 'coo',
    situation:
      'Le centre d’observation s’interroge : {n} dort tout {habillé|habillée}, ne demande rien, reçoit des appels brefs et change de version sur son arrivée. Pas de faits établis. Demande d’avis et, si possible, d’une rencontre.',
    journey: 'Je suis {venu|venue} {seul|seule}. C’est tout.',
    journeyFacts: 'Récit très court, répété mot pour mot. {n} regarde l’interprète avant de répondre.',
    debts: 'Non. Pas de dette.',
    hypothesis: 'Récit appris, peur de l’interprète ou simple fatigue : rien ne permet de trancher.',
    threats: 'Personne ne me cherche.',
    phone: 'J’ai perdu le téléphone.',
  },
}
