export const nl = {
  rights: `
Jouw rechten hier
Hier ben je veilig. Vandaag moet er niets beslist worden. Neem je tijd en stel al je vragen.
# Jij
- Je hebt recht op bescherming. Niemand mag je pijn doen, bedreigen of dwingen te werken.
- Je mag een vraag niet beantwoorden, pauze nemen en van mening veranderen.
- Je mag je eigen taal spreken. De tolk is gratis en zwijgt over wat je zegt. Je mag een andere tolk vragen.
- Je hebt recht op eten, slaap, zorg en school, welke papieren je ook hebt.
# Wie je helpt
- Een voogd is er voor jou, niet voor het huis. De voogd komt op voor jouw belangen. Dat is gratis.
- Een advocaat is er voor jou. Dat is gratis. Wat je aan je advocaat vertelt, blijft tussen jullie.
- Je referent is de volwassene die je in het huis begeleidt. Je mag een andere vragen.
# Politie en gerecht
- Wat je overkwam, is niet jouw schuld. Wie je heeft uitgebuit, kan gestraft worden.
- Jij kiest of je met de politie of de rechter wilt praten. Je advocaat en je voogd mogen erbij zijn.
- De wet beschermt slachtoffers van mensenhandel en kan hun een verblijfstitel geven. Er zijn ook andere wegen. We leggen ze uit, en jij kiest samen met je advocaat.
# Wat we over je schrijven
- Je dossier is geheim. Alleen wie je helpt, leest het, en elke keer wordt dat genoteerd.
- Je mag vragen wat er over je geschreven is en je eigen woorden laten toevoegen.
# Als er iets niet goed gaat
- Praat met de volwassene die jij kiest. Je mag klagen zonder straf te krijgen.
- Buiten het huis kan je de kinderrechtencommissaris of de Délégué général bellen. We helpen je daarbij.
~ Mijn handtekening. Ik hoef niet te tekenen.
~ De volwassene die het uitlegde, en de datum
~ De tolk
`,
  houseRules: `
Leven in het huis
Deze regels beschermen iedereen, jou ook. Elke regel heeft een reden. Ben je het niet eens, zeg het: we praten erover.
# Om veilig te zijn
- We geven nooit het adres en zeggen niet wie hier woont. Dat beschermt ons allemaal.
- We nemen hier geen foto’s en delen onze locatie niet. Een foto kan tonen waar we zijn.
- Over telefoon en internet beslissen we samen, volgens het gevaar.
- We zeggen waar we heen gaan en wanneer we terug zijn. Ben je te laat, bel dan: we komen je helpen.
# Om goed samen te leven
- We slaan niet, we dreigen niet, we schelden niet. De volwassenen ook niet.
- Je kamer is van jou. We kloppen voor we binnenkomen. Een volwassene komt alleen zonder jou binnen als er gevaar is.
- Geen alcohol, geen drugs en geen wapens in het huis.
- Iedereen helpt een beetje: het eten, de afwas, de was.
# Wat nooit een straf is
- Eten, slaap, zorg, school, je familie, je advocaat en je voogd: die nemen we je nooit af.
- Als een regel niet gevolgd wordt, praten we er eerst over. Je mag altijd zeggen wat je denkt.
~ Mijn handtekening. Ik hoef niet te tekenen.
~ De volwassene die het uitlegde, en de datum
~ De tolk
`,
}
