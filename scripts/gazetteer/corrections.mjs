/** Names by hand, GeoNames id → language → names, the one to show first: today's spelling, and the one in older texts. */
export const CORRECTIONS =
  /** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */ ({
    // Kyiv, Odesa, Kharkiv, Dnipro, Lviv, Zaporizhzhia, Mykolaiv, Kherson, Mariupol, Donetsk, Luhansk
    703448: {
      en: ['Kyiv', 'Kiev'],
      fr: ['Kyiv', 'Kiev'],
      es: ['Kyiv', 'Kiev'],
      zh: ['基辅'],
      ko: ['키이우', '키예프'],
    },
    698740: { en: ['Odesa', 'Odessa'], de: ['Odessa', 'Odesa'], fr: ['Odessa'], zh: ['敖德萨'] },
    706483: { en: ['Kharkiv', 'Kharkov'], de: ['Charkiw', 'Charkow'], es: ['Járkov'], zh: ['哈尔科夫'] },
    709930: { en: ['Dnipro', 'Dnipropetrovsk'], ko: ['드니프로'], zh: ['第聂伯'] },
    702550: { en: ['Lviv', 'Lvov'], de: ['Lwiw', 'Lemberg'], zh: ['利沃夫'] },
    687700: { en: ['Zaporizhzhia', 'Zaporozhye'], de: ['Saporischschja'] },
    700569: { en: ['Mykolaiv', 'Nikolaev'], de: ['Mykolajiw', 'Nikolajew'] },
    706448: { en: ['Kherson'], de: ['Cherson'] },
    709717: { de: ['Donezk'] },
    702658: { en: ['Luhansk', 'Lugansk'], de: ['Luhansk', 'Lugansk'] },
    // Pyongyang, Seoul, Beijing, Istanbul, Saint Petersburg, New York, Washington, Singapore
    1871859: { es: ['Pionyang', 'Pyongyang'] },
    1835848: { de: ['Seoul'], ko: ['서울'] },
    1816670: { en: ['Beijing', 'Peking'], de: ['Peking'] },
    498817: { en: ['Saint Petersburg', 'St Petersburg'], de: ['Sankt Petersburg', 'St. Petersburg'] },
    5128581: { en: ['New York', 'New York City'] },
    4140963: { en: ['Washington, D.C.', 'Washington'], uk: ['Вашингтон'], ar: ['واشنطن'] },
    // Mumbai, Kolkata, Chennai, Bengaluru, Yangon, Ho Chi Minh City, Astana, Izmir
    1275339: { en: ['Mumbai', 'Bombay'] },
    1275004: { en: ['Kolkata', 'Calcutta'] },
    1264527: { en: ['Chennai', 'Madras'] },
    1277333: { en: ['Bengaluru', 'Bangalore'] },
    1298824: { en: ['Yangon', 'Rangoon'], de: ['Rangun', 'Yangon'] },
    1566083: { en: ['Ho Chi Minh City', 'Saigon'] },
    1526273: {
      en: ['Astana', 'Nur-Sultan'],
      de: ['Astana'],
      fr: ['Astana'],
      es: ['Astana'],
      ru: ['Астана'],
      uk: ['Астана'],
      ko: ['아스타나'],
      zh: ['阿斯塔纳'],
      ar: ['أستانا'],
      kk: ['Астана'],
    },
    // Chongjin
    2044757: { ru: ['Чхонджин'] },
  });

/** Where the most spoken language is not that of the signs. */
export const LOCAL_LANGUAGES = /** @type {Readonly<Record<string, string>>} */ ({
  KZ: 'kk',
  IE: 'en',
  PK: 'ur',
});
