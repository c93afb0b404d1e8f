export const ro = {
  rights: `
Drepturile tale aici
Aici ești în siguranță. Azi nu trebuie hotărât nimic. Ia-ți timp și pune toate întrebările tale.
# Tu
- Ai dreptul să fii protejat. Nimeni nu are voie să-ți facă rău, să te amenințe sau să te oblige să muncești.
- Poți să nu răspunzi la o întrebare, să faci o pauză și să te răzgândești.
- Poți vorbi în limba ta. Interpretul este gratuit și păstrează secretul. Poți cere alt interpret.
- Ai dreptul să mănânci, să dormi, să fii îngrijit și să mergi la școală, orice acte ai avea.
# Oamenii care te ajută
- Un tutore este acolo pentru tine, nu pentru casă. Îți apără interesele. Este gratuit.
- Un avocat este acolo pentru tine. Este gratuit. Ce îi spui rămâne între voi.
- Referentul tău este adultul care te însoțește în casă. Poți cere altă persoană.
# Poliția și justiția
- Ce ți s-a întâmplat nu este vina ta. Cel care te-a exploatat poate fi pedepsit.
- Tu alegi dacă vrei să vorbești cu poliția sau cu judecătorul. Avocatul și tutorele tău pot fi cu tine.
- Legea protejează victimele traficului de persoane și le poate da un permis de ședere. Există și alte căi. Ți le explicăm, iar tu alegi împreună cu avocatul tău.
# Ce se scrie despre tine
- Dosarul tău este secret. Îl citesc doar cei care te ajută, iar fiecare citire este notată.
- Poți întreba ce s-a scris despre tine și poți cere să fie adăugate cuvintele tale.
# Dacă ceva nu e bine
- Vorbește cu adultul pe care îl alegi. Te poți plânge fără să fii pedepsit.
- În afara casei poți suna la Avocatul copilului. Te ajutăm să iei legătura.
~ Semnătura mea. Pot și să nu semnez.
~ Adultul care a explicat și data
~ Interpretul
`,
  houseRules: `
Viața în casă
Aceste reguli îi protejează pe toți, și pe tine. Fiecare regulă are un motiv. Dacă nu ești de acord, spune: vorbim despre asta.
# Ca să fim în siguranță
- Nu dăm niciodată adresa și nu spunem cine locuiește aici. Asta ne protejează pe toți.
- Nu facem fotografii aici și nu arătăm unde suntem. O fotografie poate arăta locul.
- Pentru telefon și internet hotărâm împreună, după cât de mare e pericolul.
- Spunem unde mergem și la ce oră ne întoarcem. Dacă întârzii, sună: venim să te ajutăm.
# Ca să trăim bine împreună
- Nu lovim, nu amenințăm, nu insultăm. Nici adulții.
- Camera ta este a ta. Batem la ușă înainte să intrăm. Un adult intră fără tine doar dacă este pericol.
- Fără alcool, fără droguri și fără arme în casă.
- Fiecare ajută puțin: masa, vasele, rufele.
# Ce nu este niciodată o pedeapsă
- Mâncarea, somnul, îngrijirea, școala, familia, avocatul și tutorele tău: nu ți le luăm niciodată.
- Dacă o regulă nu este respectată, mai întâi vorbim. Poți spune oricând ce crezi.
~ Semnătura mea. Pot și să nu semnez.
~ Adultul care a explicat și data
~ Interpretul
`,
}
