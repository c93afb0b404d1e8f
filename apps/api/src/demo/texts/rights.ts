export const RULES_TEXTS = {
  ownWords: [
    'Pas d’adresse, pas de photo, on frappe avant d’entrer. Et on mange ensemble.',
    'La règle du téléphone, c’est pour que personne ne me trouve. Après, on me le rend petit à petit.',
    'Si je suis en retard, j’appelle. Si je suis {fâché|fâchée}, je sors marcher avec quelqu’un.',
    'On ne raconte pas l’histoire des autres. Même pour rire.',
    'Les portes sont fermées pour dehors, pas pour moi.',
  ],
  questions: [
    'Et si j’oublie une règle ?',
    'Qui décide quand je reprends mon téléphone ?',
    'Je peux fermer ma chambre à clé ?',
    'Est-ce que je dois aller à l’école tout de suite ?',
  ],
  again: [
    'Le couvre-feu du week-end.',
    'Les photos pendant les activités.',
    'L’usage du téléphone, dans une semaine.',
    'Les visites.',
  ],
  refused: ['Ne souhaite pas s’engager sur l’heure du coucher.', 'Le dépôt du téléphone la nuit.'],
  comments: {
    signature: [
      'A dessiné une petite maison à côté de sa signature.',
      'A demandé une copie, gardée dans son tiroir.',
    ],
    thumb: ['A choisi l’empreinte, comme chez {lui|elle}.'],
    oral: ['Préfère le dire à voix haute plutôt que signer.'],
    declined: ['Signera quand l’interprète sera sur place.', 'Veut d’abord en parler avec son tuteur.'],
  },
} as const

export const RIGHTS_TEXTS = {
  ownWords: [
    'J’ai un tuteur qui parle pour moi et un avocat qui garde mes secrets. Je peux attendre avant de décider.',
    'Je peux demander à lire ce que vous écrivez. Je peux me plaindre et rester ici quand même.',
    'La police veut savoir, mais moi je choisis quand.',
    'Il y a trois chemins pour les papiers. Personne ne choisit à ma place.',
    'Vous m’hébergez même si je ne parle pas.',
  ],
  questions: [
    'Si je dis non à la police, je dois partir ?',
    'Ma mère peut lire mon dossier ?',
    'Combien de temps dure un papier provisoire ?',
    'L’avocat coûte combien ?',
    'Est-ce que je peux changer d’avocat ?',
  ],
  again: [
    'La différence entre le tuteur et l’avocat.',
    'Ce que change le statut de victime, et ce qu’il demande.',
    'Le droit de se plaindre, avec le numéro du Délégué général.',
    'Les autres voies de séjour.',
  ],
} as const
