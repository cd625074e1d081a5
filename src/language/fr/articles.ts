/** How the name of a place stands in a sentence. */
interface Prepositions {
  readonly from: string;
  readonly to: string;
  /** Before the name where it follows "via". */
  readonly article: string;
  /** Whether the name begins with a common noun, small within a sentence: "du port de Vostotchny". */
  readonly isCommon?: boolean;
}

const FEMININE: Prepositions = { from: 'de ', to: 'en ', article: 'la ' };
const FEMININE_VOWEL: Prepositions = { from: 'd’', to: 'en ', article: 'l’' };
const MASCULINE: Prepositions = { from: 'du ', to: 'au ', article: 'le ' };
const MASCULINE_VOWEL: Prepositions = { from: 'd’', to: 'en ', article: 'l’' };
const PLURAL: Prepositions = { from: 'des ', to: 'aux ', article: 'les ' };
/** Regions and the like keep their article: "de l’oblast de Koursk dans l’oblast de Koursk". */
const REGION: Prepositions = { from: 'de la ', to: 'dans la ', article: 'la ', isCommon: true };
const REGION_MASCULINE: Prepositions = { from: 'du ', to: 'dans le ', article: 'le ', isCommon: true };
const REGION_VOWEL: Prepositions = { from: 'de l’', to: 'dans l’', article: 'l’', isCommon: true };
const SITE: Prepositions = { ...MASCULINE, isCommon: true };
const SITE_FEMININE: Prepositions = { from: 'de la ', to: 'à la ', article: 'la ', isCommon: true };
const SITE_VOWEL: Prepositions = { from: 'de l’', to: 'à l’', article: 'l’', isCommon: true };
const SITES: Prepositions = { ...PLURAL, isCommon: true };

const TOWN: Prepositions = { from: 'de ', to: 'à ', article: '' };
const TOWN_VOWEL: Prepositions = { from: 'd’', to: 'à ', article: '' };

/** Names of places that stand with an article, by their first word or whole. */
const PLACES: readonly (readonly [RegExp, Prepositions])[] = [
  [/^(États-Unis|Pays-Bas|Philippines|Émirats)/, PLURAL],
  [/^(Japon|Canada|Mexique|Brésil|Liban|Soudan|Pakistan|Vietnam|Royaume-Uni|Yémen|Kazakhstan)$/, MASCULINE],
  [/^(Iran|Irak|Afghanistan|Ouzbékistan|Alaska|Azerbaïdjan)$/, MASCULINE_VOWEL],
  [/^(Ukraine|Allemagne|Inde|Italie|Espagne|Europe|Afrique|Asie|Égypte|Arménie|Estonie)$/, FEMININE_VOWEL],
  [/^(Russie|Chine|France|Pologne|Turquie|Syrie|Mongolie|Biélorussie|Géorgie|Roumanie)$/, FEMININE],
  [/^(Corée|Crimée|Suisse|Libye|Lettonie|Lituanie|Moldavie|Finlande|Norvège|Suède)( |$)/, FEMININE],
  [/^Union européenne$/, { ...REGION_VOWEL, isCommon: false }],
  [/^Oblast /i, REGION_VOWEL],
  [/^(Région|Province|République) /i, REGION],
  [/^(Kraï|District|Raïon|Territoire|Golfe) /i, REGION_MASCULINE],
  [/^(Port|Pont|Cosmodrome|Camp|Canal|Détroit|Dépôt) /i, SITE],
  [/^(Base|Gare|Centrale|Ville|Mer|Frontière) /i, SITE_FEMININE],
  [/^(Aéroport|Île|Usine|Aérodrome) /i, SITE_VOWEL],
  [/^(Sites|Ports|Zones|Îles) /i, SITES],
];

function prepositions(name: string): Prepositions {
  const known = PLACES.find(([names]) => names.test(name))?.[1];
  if (known) return known;
  return startsWithVowel(name) ? TOWN_VOWEL : TOWN;
}

/** "d’Ukraine via la Russie à Rajin": nothing is said of the way but where it leads through. */
export function fromTo(start: string, via: readonly string[], end: string): string {
  const through = via.map((name) => placed('article', name)).join(', ');
  return `${placed('from', start)}${through && ` via ${through}`} ${placed('to', end)}`;
}

function placed(how: 'from' | 'to' | 'article', name: string): string {
  const words = prepositions(name);
  return `${words[how]}${words.isCommon ? uncapitalised(name) : name}`;
}

/** First words of speakers' names that are common nouns. */
const OFFICES: readonly (readonly [RegExp, string])[] = [
  [
    /^(Ministère|Département|Renseignement|Groupe|Service|Conseiller|Parquet|Gouvernement|Commandement)( |$)/,
    'le ',
  ],
  [/^(Présidence|Fondation|Marine|Police|Mission)( |$)/, 'la '],
  [/^(État-major|Association|Institut|Agence|Armée|Ambassade)( |$)/, 'l’'],
  [/^(Forces|Troupes|Services|Autorités)( |$)/, 'les '],
  [/^(Sources|Médias|Responsables)( |$)/, 'des '],
];
/** Names of speakers that stand with an article and keep their capital. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(Kremlin|Pentagone|Conseil de sécurité|MSMT|CSIS|RUSI|KIDA|Financial Times)( |$)/, 'le '],
  [/^(Japon|Canada|Mexique|Brésil|Liban|Soudan|Pakistan|Vietnam|Royaume-Uni|Yémen|Kazakhstan)( |$)/, 'le '],
  [/^(Maison-Blanche|BBC|NHK|Commission européenne)( |$)/, 'la '],
  [/^(Corée|Crimée|Suisse|Libye|Lettonie|Lituanie|Moldavie|Finlande|Norvège|Suède)( |$)/, 'la '],
  [/^(Russie|Chine|France|Pologne|Turquie|Syrie|Mongolie|Biélorussie|Géorgie|Roumanie)( |$)/, 'la '],
  [/^(Ukraine|Allemagne|Inde|Italie|Espagne|Europe|Égypte|Arménie|Estonie|Iran|Irak)( |$)/, 'l’'],
  [/^(ONU|OTAN|Union européenne|Atlantic Council|Open Source Centre)( |$)/, 'l’'],
  [/^(États-Unis|Nations unies|Pays-Bas|Philippines|Émirats)( |$)/, 'les '],
];

/** Who speaks, within a sentence: "le Kremlin", "l’état-major sud-coréen", "KCNA"; persons stand as they are. */
export function withArticle(name: string): string {
  const office = OFFICES.find(([names]) => names.test(name))?.[1];
  if (office !== undefined) return `${office}${uncapitalised(name)}`;
  return `${NAMES.find(([names]) => names.test(name))?.[1] ?? ''}${name}`;
}

/** The same for a list as it stands in a sentence, "Russie, KCNA et Kremlin". */
export function withArticles(list: string): string {
  // A comma within brackets belongs to a name: "DeepState (projet cartographique, Ukraine)".
  return list
    .split(/(, (?![^(]*\))| et )/)
    .map((part, index) => (index % 2 === 0 ? withArticle(part) : part))
    .join('');
}

/** "16 000 conteneurs", but "2,5 millions de barils", "3 millions d’obus": a million is a noun. */
export function counted(number: string, unit: string): string {
  if (!/milli(on|ard)s?$/.test(number)) return `${number} ${unit}`;
  return `${number} ${startsWithVowel(unit) ? 'd’' : 'de '}${unit}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first letter small, unless it begins an abbreviation. */
export function uncapitalised(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function startsWithVowel(word: string): boolean {
  return /^[aeiouyàâéèêëîïôöùûüœ]/i.test(word);
}
