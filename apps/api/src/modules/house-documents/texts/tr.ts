export const tr = {
  rights: `
Buradaki hakların
Burada güvendesin. Bugün hiçbir şeye karar verilmesi gerekmiyor. Acele etme ve bütün sorularını sor.
# Sen
- Korunmaya hakkın var. Kimse sana zarar veremez, seni tehdit edemez ya da zorla çalıştıramaz.
- Bir soruya cevap vermeyebilir, ara verebilir ve fikrini değiştirebilirsin.
- Kendi dilinde konuşabilirsin. Tercüman ücretsizdir ve sır tutar. Başka bir tercüman isteyebilirsin.
- Hangi kâğıtların olursa olsun yemeye, uyumaya, tedavi edilmeye ve okula gitmeye hakkın var.
# Sana yardım edenler
- Vasi ev için değil, senin için vardır. Senin çıkarlarını savunur. Ücretsizdir.
- Avukat senin için vardır. Ücretsizdir. Ona söylediklerin aranızda kalır.
- Sorumlu eğitmenin, evde sana eşlik eden yetişkindir. Başka birini isteyebilirsin.
# Polis ve adalet
- Başına gelenler senin suçun değil. Seni sömüren kişi cezalandırılabilir.
- Polisle ya da hâkimle konuşmak isteyip istemediğine sen karar verirsin. Avukatın ve vasin yanında olabilir.
- Kanun insan ticareti mağdurlarını korur ve onlara oturma izni verebilir. Başka yollar da vardır. Biz anlatırız, sen avukatınla birlikte seçersin.
# Senin hakkında yazılanlar
- Dosyan gizlidir. Onu yalnızca sana yardım edenler okur ve her okuma kaydedilir.
- Hakkında ne yazıldığını sorabilir ve kendi sözlerinin eklenmesini isteyebilirsin.
# Bir şey yolunda değilse
- Kendi seçtiğin bir yetişkinle konuş. Ceza almadan şikâyet edebilirsin.
- Evin dışında çocuk hakları komiserini arayabilirsin. Ona ulaşmana yardım ederiz.
~ İmzam. İmzalamayabilirim de.
~ Anlatan yetişkin ve tarih
~ Tercüman
`,
  houseRules: `
Evdeki hayat
Bu kurallar herkesi korur, seni de. Her kuralın bir nedeni var. Aynı fikirde değilsen söyle, konuşuruz.
# Güvende olmak için
- Adresi asla vermeyiz ve burada kimin yaşadığını söylemeyiz. Hepimizi koruyan budur.
- Burada fotoğraf çekmeyiz ve konumumuzu paylaşmayız. Bir fotoğraf nerede olduğumuzu gösterebilir.
- Telefon ve internet için, tehlikeye göre birlikte karar veririz.
- Nereye gittiğimizi ve ne zaman döneceğimizi söyleriz. Geç kalırsan ara, yardıma geliriz.
# Birlikte iyi yaşamak için
- Vurmayız, tehdit etmeyiz, hakaret etmeyiz. Yetişkinler de.
- Odan senindir. Girmeden önce kapıyı çalarız. Bir yetişkin sensiz ancak tehlike varsa girer.
- Evde alkol, uyuşturucu ve silah yok.
- Herkes biraz yardım eder: yemek, bulaşık, çamaşır.
# Asla ceza olmayan şeyler
- Yemek, uyku, tedavi, okul, ailen, avukatın ve vasin: bunlar senden asla alınmaz.
- Bir kurala uyulmazsa önce konuşuruz. Ne düşündüğünü her zaman söyleyebilirsin.
~ İmzam. İmzalamayabilirim de.
~ Anlatan yetişkin ve tarih
~ Tercüman
`,
}
