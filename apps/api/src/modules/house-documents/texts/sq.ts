export const sq = {
  rights: `
Të drejtat e tua këtu
Këtu je i sigurt. Sot nuk duhet vendosur asgjë. Merr kohën tënde dhe bëj të gjitha pyetjet.
# Ti
- Ke të drejtë të mbrohesh. Askush nuk mund të të lëndojë, të të kërcënojë ose të të detyrojë të punosh.
- Mund të mos i përgjigjesh një pyetjeje, të bësh pushim dhe të ndryshosh mendim.
- Mund të flasësh në gjuhën tënde. Përkthyesi është falas dhe e ruan sekretin. Mund të kërkosh një tjetër.
- Ke të drejtë të hash, të flesh, të mjekohesh dhe të shkosh në shkollë, çfarëdo letrash të kesh.
# Njerëzit që të ndihmojnë
- Kujdestari ligjor është për ty, jo për shtëpinë. Ai mbron interesat e tua. Është falas.
- Avokati është për ty. Është falas. Çfarë i thua atij mbetet mes jush.
- Referenti yt është i rrituri që të shoqëron në shtëpi. Mund të kërkosh dikë tjetër.
# Policia dhe drejtësia
- Ajo që të ka ndodhur nuk është faji yt. Ai që të ka shfrytëzuar mund të dënohet.
- Ti zgjedh nëse do të flasësh me policinë ose me gjyqtarin. Avokati dhe kujdestari yt mund të jenë me ty.
- Ligji i mbron viktimat e trafikimit dhe mund t’u japë leje qëndrimi. Ka edhe rrugë të tjera. Ne t’i shpjegojmë dhe ti zgjedh me avokatin tënd.
# Çfarë shkruhet për ty
- Dosja jote është sekrete. E lexojnë vetëm ata që të ndihmojnë dhe çdo lexim shënohet.
- Mund të pyesësh çfarë është shkruar për ty dhe të kërkosh të shtohen fjalët e tua.
# Nëse diçka nuk shkon
- Fol me të rriturin që zgjedh ti. Mund të ankohesh pa u dënuar.
- Jashtë shtëpisë mund të telefonosh komisionerin për të drejtat e fëmijëve. Ne të ndihmojmë.
~ Nënshkrimi im. Mund edhe të mos nënshkruaj.
~ I rrituri që shpjegoi dhe data
~ Përkthyesi
`,
  houseRules: `
Jeta në shtëpi
Këto rregulla i mbrojnë të gjithë, edhe ty. Çdo rregull ka një arsye. Nëse nuk je dakord, thuaje: flasim për të.
# Që të jemi të sigurt
- Adresën nuk e japim kurrë dhe nuk themi kush banon këtu. Kjo na mbron të gjithëve.
- Këtu nuk bëjmë fotografi dhe nuk tregojmë ku jemi. Një fotografi mund ta tregojë vendin.
- Për telefonin dhe internetin vendosim bashkë, sipas rrezikut.
- Themi ku shkojmë dhe kur kthehemi. Nëse vonohesh, telefono: vijmë të të ndihmojmë.
# Që të jetojmë mirë bashkë
- Nuk rrahim, nuk kërcënojmë, nuk fyejmë. As të rriturit.
- Dhoma jote është e jotja. Trokasim para se të hyjmë. Një i rritur hyn pa ty vetëm nëse ka rrezik.
- Pa alkool, pa drogë dhe pa armë në shtëpi.
- Secili ndihmon pak: ushqimi, enët, rrobat.
# Çfarë nuk është kurrë dënim
- Ushqimi, gjumi, mjekimi, shkolla, familja, avokati dhe kujdestari yt: nuk t’i heqim kurrë.
- Nëse nuk respektohet një rregull, së pari flasim. Mund ta thuash gjithmonë mendimin tënd.
~ Nënshkrimi im. Mund edhe të mos nënshkruaj.
~ I rrituri që shpjegoi dhe data
~ Përkthyesi
`,
}
