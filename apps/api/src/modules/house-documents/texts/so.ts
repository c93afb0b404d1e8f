export const so = {
  rights: `
Xuquuqdaada halkan
Halkan ammaan baad ku tahay. Maanta wax go’aan ah looma baahna. Waqtigaaga qaado oo weydii su’aalahaaga oo dhan.
# Adiga
- Waxaad xaq u leedahay in lagu ilaaliyo. Qofna kuma dhaawici karo, kuma hanjabi karo, shaqo kuguma qasbi karo.
- Waad ka aamusi kartaa su’aal, waad nasan kartaa, fikirkaagana waad beddeli kartaa.
- Luqaddaada ayaad ku hadli kartaa. Turjubaanku waa bilaash, sirtana wuu hayaa. Mid kale ayaad weydiisan kartaa.
- Waxaad xaq u leedahay cunto, hurdo, daaweyn iyo iskuul, waraaqo kasta oo aad haysato.
# Dadka ku caawiya
- Mas’uulka sharciga ah adiga ayuu kuu joogaa, ma aha guriga. Danahaaga ayuu difaacaa. Waa bilaash.
- Qareenku adiga ayuu kuu joogaa. Waa bilaash. Waxa aad u sheegto idinka ayey idin dhex ahaanayaan.
- Hagahaagu waa qofka weyn ee guriga kugula socda. Qof kale ayaad weydiisan kartaa.
# Booliska iyo caddaaladda
- Wixii kugu dhacay adiga qaladkaagu ma aha. Qofkii ku dhiig-miirtay waa la ciqaabi karaa.
- Adiga ayaa doorta inaad la hadasho booliska ama garsooraha. Qareenkaaga iyo mas’uulkaagu way kula joogi karaan.
- Sharcigu wuxuu ilaaliyaa dadka laga ganacsaday, wuxuuna siin karaa sharci degenaansho. Waddooyin kale ayaa jira. Annagaa kuu sharaxna, adiguna qareenkaaga ayaad la dooranaysaa.
# Waxa lagaa qoro
- Faylkaagu waa sir. Waxaa akhriya oo keliya dadka ku caawiya, akhrin kastana waa la qoraa.
- Waad weydiin kartaa waxa lagaa qoray, waadna codsan kartaa in erayadaada lagu daro.
# Haddii wax aanay hagaagsanayn
- La hadal qofka weyn ee aad doorato. Waad cawan kartaa adigoon la ciqaabin.
- Guriga dibaddiisa waxaad wici kartaa wakiilka xuquuqda carruurta. Annagaa ku caawinna.
~ Saxiixayga. Waan diidi karaa inaan saxiixo.
~ Qofka weyn ee sharraxay iyo taariikhda
~ Turjubaanka
`,
  houseRules: `
Nolosha guriga
Xeerarkani qof kasta ayey ilaaliyaan, adigana. Xeer kasta sabab buu leeyahay. Haddii aadan raalli ka ahayn, sheeg: waan ka wada hadlaynaa.
# Si aan ammaan u ahaanno
- Cinwaanka weligeen ma bixinno, mana sheegno cidda halkan deggan. Taas ayaa na wada ilaalisa.
- Halkan sawir kama qaadno, meesha aan joognana ma sheegno. Sawir ayaa muujin kara halka aan joogno.
- Telefoonka iyo internetka wadajir ayaan u go’aansannaa, khatarta ayaan eegnaa.
- Waxaan sheegnaa meesha aan aadayno iyo goorta aan soo noqonayno. Haddii aad daahdo, soo wac: waan ku caawin doonnaa.
# Si aan si fiican ugu wada noolaanno
- Ma dagaallanno, ma hanjabno, ma caynno. Dadka waaweynna sidaas oo kale.
- Qolkaagu waa kaaga. Albaabka ayaan garaacnaa intaanan gelin. Qof weyn adiga la’aantaa ma galo, khatar mooyaane.
- Khamri, daroogo iyo hub guriga ma yaallaan.
- Qof walba wax yar ayuu caawiyaa: cuntada, maacuunta, dharka.
# Waxa aan weligiis ciqaab ahayn
- Cuntada, hurdada, daaweynta, iskuulka, qoyskaaga, qareenkaaga iyo mas’uulkaaga: weligaa lagaa qaadi maayo.
- Haddii xeer la ilaalin waayo, marka hore waan ka wada hadalnaa. Mar walba fikirkaaga waad sheegi kartaa.
~ Saxiixayga. Waan diidi karaa inaan saxiixo.
~ Qofka weyn ee sharraxay iyo taariikhda
~ Turjubaanka
`,
}
