export const fr = {
  rights: `
Tes droits ici
Ici, tu es en sécurité. Rien ne doit être décidé aujourd’hui. Prends ton temps et pose toutes tes questions.
# Toi
- Tu as le droit d’être protégé. Personne ne peut te faire du mal, te menacer ou te forcer à travailler.
- Tu peux ne pas répondre à une question, faire une pause et changer d’avis.
- Tu peux parler dans ta langue. L’interprète est gratuit et garde le secret. Tu peux en demander un autre.
- Tu as le droit de manger, de dormir, d’être soigné et d’aller à l’école, quels que soient tes papiers.
# Les personnes qui t’aident
- Un tuteur est là pour toi, pas pour la maison. Il défend tes intérêts. C’est gratuit.
- Un avocat est là pour toi. C’est gratuit. Ce que tu lui dis reste entre vous.
- Ton référent est l’adulte qui te suit dans la maison. Tu peux demander d’en changer.
# La police et la justice
- Ce qui t’est arrivé n’est pas ta faute. Celui qui t’a exploité peut être puni.
- Tu choisis si tu veux parler à la police ou au juge. Ton avocat et ton tuteur peuvent être avec toi.
- La loi protège les victimes de la traite et peut leur donner un titre de séjour. Il y a aussi d’autres chemins. On te les explique, et tu choisis avec ton avocat.
# Ce qu’on écrit sur toi
- Ton dossier est secret. Seules les personnes qui t’aident le lisent, et chaque lecture est notée.
- Tu peux demander ce qui est écrit sur toi et faire ajouter tes mots.
# Si quelque chose ne va pas
- Parle à l’adulte de ton choix. Tu peux te plaindre sans être puni.
- En dehors de la maison, tu peux appeler le Délégué général aux droits de l’enfant. On t’aide à le joindre.
~ Ma signature. Je peux aussi ne pas signer.
~ L’adulte qui a expliqué, et la date
~ L’interprète
`,
  houseRules: `
La vie dans la maison
Ces règles protègent tout le monde, toi aussi. Chaque règle a une raison. Si tu n’es pas d’accord, dis-le : on en parle.
# Pour être en sécurité
- On ne donne jamais l’adresse et on ne dit pas qui habite ici. C’est ce qui nous protège tous.
- On ne prend pas de photo ici et on ne partage pas sa position. Une photo peut montrer où l’on est.
- Pour le téléphone et internet, on décide ensemble comment faire, selon le danger.
- On dit où l’on va et à quelle heure on rentre. Si tu es en retard, appelle : on vient t’aider.
# Pour bien vivre ensemble
- On ne frappe pas, on ne menace pas, on n’insulte pas. Les adultes non plus.
- Ta chambre est à toi. On toque avant d’entrer. Un adulte n’entre sans toi que s’il y a un danger.
- Pas d’alcool, pas de drogue et pas d’arme dans la maison.
- Chacun aide un peu : le repas, la vaisselle, le linge.
# Ce qui n’est jamais une punition
- La nourriture, le sommeil, les soins, l’école, ta famille, ton avocat et ton tuteur : on ne te les enlève jamais.
- Si une règle n’est pas respectée, on en parle d’abord. Tu peux toujours dire ce que tu penses.
~ Ma signature. Je peux aussi ne pas signer.
~ L’adulte qui a expliqué, et la date
~ L’interprète
`,
}
