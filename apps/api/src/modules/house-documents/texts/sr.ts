export const sr = {
  rights: `
Tvoja prava ovde
Ovde si na sigurnom. Danas ne mora ništa da se odluči. Uzmi vremena i postavi sva svoja pitanja.
# Ti
- Imaš pravo na zaštitu. Niko ne sme da te povredi, da ti preti ili da te tera da radiš.
- Možeš da ne odgovoriš na pitanje, da napraviš pauzu i da se predomisliš.
- Možeš da govoriš na svom jeziku. Prevodilac je besplatan i čuva tajnu. Možeš da tražiš drugog.
- Imaš pravo da jedeš, spavaš, da se lečiš i ideš u školu, kakve god papire da imaš.
# Ljudi koji ti pomažu
- Staratelj je tu zbog tebe, a ne zbog kuće. On brani tvoje interese. To je besplatno.
- Advokat je tu zbog tebe. To je besplatno. Ono što mu kažeš ostaje među vama.
- Tvoj referent je odrasla osoba koja te prati u kući. Možeš da tražiš nekog drugog.
# Policija i pravda
- Ono što ti se desilo nije tvoja krivica. Onaj ko te je iskorišćavao može da bude kažnjen.
- Ti biraš da li želiš da razgovaraš sa policijom ili sudijom. Advokat i staratelj mogu da budu uz tebe.
- Zakon štiti žrtve trgovine ljudima i može da im da dozvolu boravka. Postoje i drugi putevi. Mi ih objašnjavamo, a ti biraš sa svojim advokatom.
# Šta se piše o tebi
- Tvoj dosije je tajan. Čitaju ga samo oni koji ti pomažu i svako čitanje se beleži.
- Možeš da pitaš šta je o tebi napisano i da tražiš da se dodaju tvoje reči.
# Ako nešto nije u redu
- Razgovaraj sa odraslom osobom koju izabereš. Možeš da se žališ i zbog toga nema kazne.
- Izvan kuće možeš da pozoveš komesara za prava deteta. Mi ti pomažemo.
~ Moj potpis. Mogu i da ne potpišem.
~ Odrasla osoba koja je objasnila i datum
~ Prevodilac
`,
  houseRules: `
Život u kući
Ova pravila štite sve, i tebe. Svako pravilo ima razlog. Ako se ne slažeš, reci: razgovaramo o tome.
# Da budemo sigurni
- Nikada ne dajemo adresu i ne govorimo ko ovde živi. To štiti sve nas.
- Ovde ne fotografišemo i ne delimo svoju lokaciju. Fotografija može da pokaže gde smo.
- O telefonu i internetu odlučujemo zajedno, prema opasnosti.
- Kažemo kuda idemo i kada se vraćamo. Ako kasniš, pozovi: dolazimo da ti pomognemo.
# Da dobro živimo zajedno
- Ne udaramo, ne pretimo, ne vređamo. Ni odrasli.
- Tvoja soba je tvoja. Kucamo pre nego što uđemo. Odrasla osoba ulazi bez tebe samo ako postoji opasnost.
- Bez alkohola, bez droge i bez oružja u kući.
- Svako pomogne pomalo: obrok, sudovi, veš.
# Šta nikada nije kazna
- Hrana, san, lečenje, škola, porodica, advokat i staratelj: to ti nikada ne oduzimamo.
- Ako se neko pravilo ne poštuje, prvo razgovaramo. Uvek možeš da kažeš šta misliš.
~ Moj potpis. Mogu i da ne potpišem.
~ Odrasla osoba koja je objasnila i datum
~ Prevodilac
`,
}
