/** The order in which the words and the sorts of things stand below. */
export const WORDS = [
  'title',
  'kept',
  'nothing',
  'back',
  'what',
  'since',
  'confirmed',
  'lost',
  'right',
  'signYouth',
  'signTeam',
] as const
export const THINGS = [
  'phone',
  'papers',
  'money',
  'jewellery',
  'clothing',
  'electronics',
  'keys',
  'other',
] as const

/**
 * The receipt in the languages of the youths, beside the house's own. None has been read over by somebody whose language
 * it is; the screen says so to whoever prints, and the house's words stand above each of them.
 */
export const RECEIPT_LANGUAGES: Readonly<
  Record<string, { readonly words: string; readonly things: string }>
> = {
  am: {
    words:
      'የተቀመጡልኝ ዕቃዎች|ለእኔ የተቀመጠ|የተቀመጠ ነገር የለም።|የተመለሰ|ምን|ከመቼ ጀምሮ|ማረጋገጫ|የጠፋ፦ ቡድኑ ከእኔ ጋር መፍትሔ እየፈለገ ነው።|ዕቃዎቼን ለማየትና ለመውሰድ መጠየቅ እችላለሁ። የጎደለ ነገር ካለ እናገራለሁ።|ፊርማዬ|ስለ ቡድኑ',
    things: 'ስልክ|ወረቀቶች|ገንዘብ|ጌጣጌጥ|ልብስ|ኤሌክትሮኒክስ|ቁልፍ|ሌላ',
  },
  ar: {
    words:
      'أشيائي المحفوظة|محفوظ لي|لا شيء محفوظ.|أُعيد إليّ|ما هو|منذ|تأكيد|مفقود: الفريق يبحث معي عن حل.|يمكنني أن أطلب رؤية أشيائي واستعادتها. إذا نقص شيء، أقول ذلك.|توقيعي|عن الفريق',
    things: 'هاتف|أوراق|نقود|حُلي|ملابس|أجهزة إلكترونية|مفاتيح|أشياء أخرى',
  },
  es: {
    words:
      'Mis cosas guardadas|Guardado para mí|No hay nada guardado.|Devuelto|Qué|Desde|Confirmado|Perdido: el equipo busca una solución conmigo.|Puedo pedir ver mis cosas y llevármelas. Si falta algo, lo digo.|Mi firma|Por el equipo',
    things: 'teléfono|papeles|dinero|joyas|ropa|aparatos|llaves|otro',
  },
  prs: {
    words:
      'وسایل نگهداری‌شدهٔ من|برای من نگهداری می‌شود|چیزی نگهداری نمی‌شود.|پس داده شد|چه چیز|از تاریخ|تأیید|گم شده: تیم همراه من دنبال راه حل است.|می‌توانم بخواهم وسایلم را ببینم و پس بگیرم. اگر چیزی کم باشد، می‌گویم.|امضای من|از طرف تیم',
    things: 'تلفن|اسناد|پول|زیورات|لباس|وسایل برقی|کلید|دیگر',
  },
  ps: {
    words:
      'زما ساتل شوي شیان|زما لپاره ساتل شوي|هېڅ نه دي ساتل شوي.|بېرته راکړل شوي|څه|له کومې نېټې|تایید|ورک شوی: ډله له ما سره د حل په لټه کې ده.|زه کولی شم خپل شیان ووینم او بېرته یې واخلم. که څه کم وي، وایم یې.|زما لاسلیک|د ډلې له خوا',
    things: 'ټلیفون|اسناد|پیسې|ګاڼې|جامې|برقي وسایل|کیلي|نور',
  },
  ro: {
    words:
      'Lucrurile mele păstrate|Păstrat pentru mine|Nu se păstrează nimic.|Înapoiat|Ce|Din|Confirmat|Pierdut: echipa caută o soluție împreună cu mine.|Pot să cer să-mi văd lucrurile și să le iau înapoi. Dacă lipsește ceva, spun.|Semnătura mea|Pentru echipă',
    things: 'telefon|acte|bani|bijuterii|haine|electronice|chei|altele',
  },
  ru: {
    words:
      'Мои вещи на хранении|Хранится для меня|Ничего не хранится.|Возвращено|Что|С какого дня|Подтверждено|Потеряно: команда ищет решение вместе со мной.|Я могу попросить посмотреть свои вещи и забрать их. Если чего-то не хватает, я скажу.|Моя подпись|За команду',
    things: 'телефон|документы|деньги|украшения|одежда|техника|ключи|другое',
  },
  so: {
    words:
      'Alaabtayda la hayo|La ii hayo|Waxba lama hayo.|La ii celiyay|Maxay|Laga bilaabo|La xaqiijiyay|Waa lumay: kooxdu xal ayay ila raadinaysaa.|Waxaan weydiisan karaa inaan arko alaabtayda oo aan qaato. Haddii wax maqan yihiin, waan sheegayaa.|Saxiixayga|Kooxda',
    things: 'telefoon|waraaqo|lacag|dahab|dhar|qalab elektaroonig|furayaal|kale',
  },
  sq: {
    words:
      'Gjërat e mia në ruajtje|Ruhet për mua|Asgjë nuk ruhet.|U kthye|Çfarë|Që nga|Konfirmuar|E humbur: ekipi po kërkon një zgjidhje bashkë me mua.|Mund të kërkoj t’i shoh gjërat e mia dhe t’i marr. Nëse mungon diçka, e them.|Nënshkrimi im|Për ekipin',
    things: 'telefon|dokumente|para|bizhuteri|rroba|elektronikë|çelësa|tjetër',
  },
  ti: {
    words:
      'ዝተዓቀበ ንብረተይ|ንዓይ ዝተዓቀበ|ዝተዓቀበ ነገር የለን።|ዝተመልሰ|እንታይ|ካብ መዓስ|ዝተረጋገጸ|ዝጠፍአ፡ እታ ጋንታ ምሳይ መፍትሒ ትደሊ ኣላ።|ንብረተይ ክርእን ክወስድን ክሓትት እኽእል እየ። ዝጎደለ ነገር እንተሃልዩ እናገር።|ፊርማይ|ንጋንታ',
    things: 'ተሌፎን|ወረቓቕቲ|ገንዘብ|ስልማት|ክዳን|ኤሌክትሮኒክስ|መፍትሕ|ካልእ',
  },
  tr: {
    words:
      'Saklanan eşyalarım|Benim için saklanan|Saklanan bir şey yok.|Geri verildi|Ne|Ne zamandan beri|Onaylandı|Kayıp: ekip benimle birlikte bir çözüm arıyor.|Eşyalarımı görmeyi ve geri almayı isteyebilirim. Bir şey eksikse söylerim.|İmzam|Ekip adına',
    things: 'telefon|belgeler|para|takı|giysi|elektronik|anahtar|diğer',
  },
  uk: {
    words:
      'Мої речі на зберіганні|Зберігається для мене|Нічого не зберігається.|Повернуто|Що|З якого дня|Підтверджено|Загублено: команда шукає рішення разом зі мною.|Я можу попросити подивитися свої речі й забрати їх. Якщо чогось бракує, я скажу.|Мій підпис|Від команди',
    things: 'телефон|документи|гроші|прикраси|одяг|техніка|ключі|інше',
  },
  ur: {
    words:
      'میری محفوظ چیزیں|میرے لیے محفوظ|کچھ محفوظ نہیں ہے۔|واپس کر دیا گیا|کیا|کب سے|تصدیق|گم: ٹیم میرے ساتھ مل کر حل تلاش کر رہی ہے۔|اپنی چیزیں دیکھنے اور واپس لینے کی درخواست میرا حق ہے۔ کچھ کم ہو تو بتانا بھی۔|میرے دستخط|ٹیم کی طرف سے',
    things: 'فون|کاغذات|پیسے|زیور|کپڑے|الیکٹرانک سامان|چابیاں|دیگر',
  },
  vi: {
    words:
      'Đồ của em được giữ|Giữ cho em|Không có gì được giữ.|Đã trả lại|Cái gì|Từ ngày|Xác nhận|Bị mất: nhóm đang cùng em tìm cách giải quyết.|Em có thể xin xem và lấy lại đồ của mình. Nếu thiếu gì, em sẽ nói.|Chữ ký của em|Đại diện nhóm',
    things: 'điện thoại|giấy tờ|tiền|trang sức|quần áo|đồ điện tử|chìa khóa|khác',
  },
}
