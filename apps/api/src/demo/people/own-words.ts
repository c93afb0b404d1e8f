/** A few sentences in the youths' own languages; each with what the interpreter makes of it. */
export type OwnWords = { readonly sleep: Said; readonly wish: Said; readonly thanks: Said }
export type Said = { readonly own: string; readonly french: string }

export const OWN_WORDS: { readonly [language: string]: OwnWords | undefined } = {
  vi: {
    sleep: { own: 'Đêm qua cháu ngủ được một chút.', french: 'Cette nuit j’ai dormi un peu.' },
    wish: {
      own: 'Cháu muốn đi học và gọi cho bà ngoại.',
      french: 'Je veux aller à l’école et appeler ma grand-mère.',
    },
    thanks: { own: 'Cháu cảm ơn cô.', french: 'Je vous remercie.' },
  },
  ti: {
    sleep: { own: 'ጽቡቕ ደቂሰ።', french: 'J’ai bien dormi.' },
    wish: { own: 'ናብ ቤት ትምህርቲ ክኸይድ እደሊ።', french: 'Je veux aller à l’école.' },
    thanks: { own: 'የቐንየለይ።', french: 'Merci.' },
  },
  am: {
    sleep: { own: 'በደንብ ተኛሁ።', french: 'J’ai bien dormi.' },
    wish: { own: 'መኪና መጠገን መማር እፈልጋለሁ።', french: 'Je veux apprendre à réparer les voitures.' },
    thanks: { own: 'አመሰግናለሁ።', french: 'Merci.' },
  },
  prs: {
    sleep: { own: 'دیشب کمی خوابیدم.', french: 'La nuit passée j’ai dormi un peu.' },
    wish: {
      own: 'می‌خواهم مکتب بروم و با مادرم گپ بزنم.',
      french: 'Je veux aller à l’école et parler avec ma mère.',
    },
    thanks: { own: 'تشکر.', french: 'Merci.' },
  },
  ar: {
    sleep: { own: 'نمت قليلاً، وتركت الضوء مضاءً.', french: 'J’ai dormi un peu, j’ai laissé la lumière.' },
    wish: { own: 'أريد أن أتعلم وأن أكون في أمان.', french: 'Je veux apprendre et être en sécurité.' },
    thanks: { own: 'شكراً لكم.', french: 'Merci à vous.' },
  },
  ary: {
    sleep: { own: 'نعست مزيان هاد الليلة.', french: 'J’ai bien dormi cette nuit.' },
    wish: { own: 'بغيت نتعلم صنعة.', french: 'Je veux apprendre un métier.' },
    thanks: { own: 'شكرا بزاف.', french: 'Merci beaucoup.' },
  },
  ur: {
    sleep: { own: 'رات کو نیند کم آئی۔', french: 'J’ai peu dormi la nuit.' },
    wish: { own: 'میں پڑھنا چاہتا ہوں۔', french: 'Je veux étudier.' },
    thanks: { own: 'شکریہ۔', french: 'Merci.' },
  },
  so: {
    sleep: { own: 'Xalay si fiican ayaan u seexday.', french: 'J’ai bien dormi cette nuit.' },
    wish: { own: 'Waxaan rabaa inaan iskuulka aado.', french: 'Je veux aller à l’école.' },
    thanks: { own: 'Mahadsanid.', french: 'Merci.' },
  },
  yo: {
    sleep: { own: 'Mo sùn dáadáa.', french: 'J’ai bien dormi.' },
    wish: { own: 'Mo fẹ́ lọ sí ilé ìwé.', french: 'Je veux aller à l’école.' },
    thanks: { own: 'Ẹ ṣé gan an.', french: 'Merci beaucoup.' },
  },
  sq: {
    sleep: { own: 'Fjeta mirë, dera ishte e mbyllur.', french: 'J’ai bien dormi, la porte était fermée.' },
    wish: { own: 'Dua të mbaroj shkollën.', french: 'Je veux finir l’école.' },
    thanks: { own: 'Faleminderit.', french: 'Merci.' },
  },
  ro: {
    sleep: {
      own: 'Am dormit bine, dar m-am trezit devreme.',
      french: 'J’ai bien dormi mais je me suis {réveillé|réveillée} tôt.',
    },
    wish: {
      own: 'Vreau să merg la școală și să joc fotbal.',
      french: 'Je veux aller à l’école et jouer au football.',
    },
    thanks: { own: 'Mulțumesc.', french: 'Merci.' },
  },
  uk: {
    sleep: { own: 'Я спала спокійно.', french: 'J’ai dormi tranquillement.' },
    wish: { own: 'Хочу вчитися музики.', french: 'Je veux apprendre la musique.' },
    thanks: { own: 'Дякую.', french: 'Merci.' },
  },
  bg: {
    sleep: { own: 'Спах добре.', french: 'J’ai bien dormi.' },
    wish: { own: 'Искам да работя и да уча.', french: 'Je veux travailler et étudier.' },
    thanks: { own: 'Благодаря.', french: 'Merci.' },
  },
  bn: {
    sleep: { own: 'রাতে ভালো ঘুম হয়নি।', french: 'Je n’ai pas bien dormi la nuit.' },
    wish: { own: 'আমি রান্না শিখতে চাই।', french: 'Je veux apprendre à cuisiner.' },
    thanks: { own: 'ধন্যবাদ।', french: 'Merci.' },
  },
  zh: {
    sleep: { own: '昨晚睡得不太好。', french: 'La nuit passée je n’ai pas très bien dormi.' },
    wish: { own: '我想学法语。', french: 'Je veux apprendre le français.' },
    thanks: { own: '谢谢你们。', french: 'Merci à vous.' },
  },
  en: {
    sleep: { own: 'I slept small, I keep the light on.', french: 'J’ai dormi un peu, je garde la lumière.' },
    wish: {
      own: 'I want to go to school and have peace.',
      french: 'Je veux aller à l’école et être en paix.',
    },
    thanks: { own: 'Thank you for the food.', french: 'Merci pour le repas.' },
  },
  es: {
    sleep: { own: 'Dormí bien, gracias.', french: 'J’ai bien dormi, merci.' },
    wish: { own: 'Quiero que me llamen Sol.', french: 'Je veux qu’on m’appelle Sol.' },
    thanks: { own: 'Muchas gracias.', french: 'Merci beaucoup.' },
  },
  tr: {
    sleep: { own: 'Gece iyi uyudum.', french: 'J’ai bien dormi cette nuit.' },
    wish: { own: 'Okula gitmek istiyorum.', french: 'Je veux aller à l’école.' },
    thanks: { own: 'Teşekkür ederim.', french: 'Merci.' },
  },
  hi: {
    sleep: { own: 'रात को नींद कम आई।', french: 'J’ai peu dormi la nuit.' },
    wish: { own: 'मैं स्कूल जाना चाहता हूँ।', french: 'Je veux aller à l’école.' },
    thanks: { own: 'धन्यवाद।', french: 'Merci.' },
  },
}
