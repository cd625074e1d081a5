import type { SkillsMessages } from '../en/skills.ts';

const COMPASS = ['nord', 'nord-est', 'est', 'sud-est', 'sud', 'sud-ouest', 'ouest', 'nord-ouest'];

export const skills: SkillsMessages = {
  tools: {
    label: 'Outil',
    measure: 'Mesurer',
    scale: 'Échelle',
    area: 'Comparer des surfaces',
    clock: 'Horloges',
    daylight: 'Jour et nuit',
  },
  projections: { label: 'Carte', globe: 'Globe', mercator: 'Mercator', 'equal-earth': 'Equal Earth' },
  map: (projection) => `Carte des lieux de cette histoire, ${projection}`,
  turn: { west: 'Tourner le globe vers l’ouest', east: 'Tourner le globe vers l’est' },
  computed: 'Calculé par Dispatch Atlas, aucune source ne le dit.',
  noMap: 'La carte n’a pas pu être chargée. En mots, tout fonctionne quand même.',
  tryAgain: 'Réessayer',
  nothing: 'Cette histoire ne nomme aucun lieu assez précis pour mesurer à partir de lui.',
  question: 'Question',
  showAnswer: 'Montrer la réponse',
  compass: (degrees) => COMPASS[Math.round(degrees / 45) % 8] ?? 'nord',
  point: (latitude, north, longitude, east) =>
    `${latitude}°\u00a0${north ? 'N' : 'S'}, ${longitude}°\u00a0${east ? 'E' : 'O'}`,
  parallel: (degrees, north) => (degrees === '0' ? '0° (équateur)' : `${degrees}°\u00a0${north ? 'N' : 'S'}`),
  km: (km) => `${km} km`,
  squareKm: (area) => `${area} km²`,
  keys: 'Les flèches le déplacent de 1°, avec Maj de 5°.',
  measure: {
    lead: 'Quelle est la distance, et quel chemin est le plus court ?',
    from: 'De A',
    to: 'À B',
    ownPoint: 'un point de la carte',
    swap: 'Échanger A et B',
    hint: 'Choisis deux lieux, touche la carte, ou déplace A et B.',
    end: (letter, where) => `Point ${letter} : ${where}`,
    shortest: 'Chemin le plus court',
    shortestNote: 'trait plein : partie d’un grand cercle',
    straight: {
      mercator: 'Tout droit sur cette carte',
      'equal-earth': 'Tout droit sur cette carte',
      globe: 'Cap constant',
    },
    straightNote: {
      mercator: 'tirets : une loxodromie, toujours le même cap',
      'equal-earth': 'tirets : comme tracé à la règle',
      globe: 'tirets : une loxodromie',
    },
    bearing: 'Part vers',
    bearingWords: (words, degrees) => `${words}, ${degrees}°`,
    result: {
      mercator: (km, percent) => `La ligne droite de cette carte est plus longue de ${km} (${percent} %).`,
      'equal-earth': (km, percent) =>
        `La ligne droite de cette carte est plus longue de ${km} (${percent} %).`,
      globe: (km, percent) => `Garder toujours le même cap est plus long de ${km} (${percent} %).`,
    },
    same: 'Les deux lignes ont ici la même longueur.',
    caveat:
      'Mesuré sur une sphère au rayon moyen de la Terre ; sa vraie forme, légèrement aplatie, n’y change que 0,6 % au plus.',
    questions: {
      easy: 'Quelle ligne est le chemin le plus court de A à B, la pleine ou celle en tirets ?',
      standard:
        'De combien de pour cent la ligne en tirets est-elle plus longue ? Place ensuite A et B sur l’équateur : qu’est-ce qui change ?',
      advanced:
        'Pourquoi le chemin le plus court de A à B ne part-il pas dans la direction de la ligne en tirets ?',
    },
    answers: {
      easy: (shortest, straight) =>
        `La pleine : ${shortest}. Celle en tirets mesure ${straight}, même là où elle paraît plus courte sur la carte.`,
      standard: (percent) =>
        `De ${percent} %. Sur l’équateur, les deux lignes sont les mêmes : il est lui-même un grand cercle.`,
      advanced: (first, course) =>
        `Le chemin le plus court suit un grand cercle et change sans cesse de direction ; il part à ${first}°. La ligne en tirets part à ${course}°. Les deux ne coïncident que sur un méridien ou sur l’équateur.`,
    },
  },
  scale: {
    lead: 'Chaque croix fait en réalité 1 000 km de large et 1 000 km de haut.',
    latitude: 'Latitude de la quatrième croix',
    hint: 'Déplace le curseur, touche la carte, ou tire la croix foncée.',
    handle: (where) => `Croix de 1 000 km à ${where}`,
    result: {
      mercator: (latitude, times) =>
        `À ${latitude}, cette carte dessine 1 000 km ${times} fois plus longs qu’à l’équateur.`,
      'equal-earth': (latitude, across, along) =>
        `À ${latitude}, cette carte dessine 1 000 km d’ouest en est à ${across} fois et du sud au nord à ${along} fois leur longueur à l’équateur.`,
      globe: (latitude) =>
        `À ${latitude}, 1 000 km sont aussi longs que partout sur un globe. Sur l’image, ils paraissent plus courts vers le bord.`,
    },
    table: 'Longueur dessinée de 1 000 km, 1 à l’équateur',
    caveat: {
      mercator: 'Une barre d’échelle ne vaut que pour une latitude, mais là dans toutes les directions.',
      'equal-earth':
        'Les surfaces sont justes partout, les longueurs non : une barre d’échelle vaut pour une latitude et une direction.',
      globe: 'L’image d’un globe n’a son échelle qu’en son milieu.',
    },
    questions: {
      easy: 'Où sur cette carte 1 000 km sont-ils dessinés le plus long ?',
      standard:
        'Tu mesures à la règle à la latitude de la croix foncée, mais avec l’échelle de l’équateur. De combien te trompes-tu ?',
      advanced: 'Laquelle des trois cartes prends-tu pour mesurer à la règle, et à quel endroit ?',
    },
    answers: {
      easy: {
        mercator:
          'Le plus près des pôles : l’échelle grandit avec la latitude, des deux côtés de l’équateur.',
        'equal-earth': 'D’ouest en est aux hautes latitudes, du sud au nord près de l’équateur.',
        globe: 'Au milieu de l’image. Sur un vrai globe, ils sont aussi longs partout.',
      },
      standard: {
        mercator: (times) => `Tu lis une distance de ${times} fois la vraie.`,
        'equal-earth': (across, along) =>
          `D’ouest en est tu lis ${across} fois la vraie distance, du sud au nord ${along} fois.`,
        globe: () => 'Sur un vrai globe, pas du tout. Sur son image, tout dépend de la distance au milieu.',
      },
      advanced:
        'Pour une petite région, la carte de Mercator suffit, avec l’échelle de sa propre latitude. Pour de longs trajets, aucune : mesure le long du grand cercle, le mieux avec un fil sur un globe.',
    },
  },
  area: {
    lead: 'Quelle est la vraie taille d’un pays ? Déplace-le sur la carte.',
    country: 'Pays',
    group: { story: 'Dans cette histoire', all: 'Tous les pays' },
    toEquator: 'Mettre à l’équateur',
    back: 'Remettre en place',
    hint: 'Déplace le contour, ou va à lui avec la touche Tab et prends les flèches.',
    handle: (country, where) => `${country}, son milieu à ${where}`,
    trueArea: 'Vraie surface, environ',
    compared: (times, country) => `${times} fois la surface de ce pays : ${country}`,
    fitsInto: (times, country) => `tient ${times} fois dans ce pays : ${country}`,
    drawn: {
      mercator: (times) =>
        `Ici, cette carte le dessine ${times} fois aussi grand qu’à l’échelle de l’équateur.`,
      'equal-earth': 'Cette carte le dessine partout aussi grand ; seule sa forme est courbée.',
      globe: 'Sur le globe, il reste tel qu’il est. Vers le bord, tu le vois de biais.',
    },
    beyond: 'Ici il dépasse 85°, où s’arrête la carte de Mercator : aucun nombre n’est possible.',
    method:
      'Surface du contour sur une sphère (contour simplifié, 1 : 50 millions, lacs compris). Le contour tourne avec la sphère entière, sa forme et sa surface restent donc vraies.',
    disputed: 'Le contour suit la frontière telle que cette carte la dessine :',
    loading: 'Les contours se chargent…',
    questions: {
      easy: (country) =>
        `Mets le contour (${country}) à l’équateur. Devient-il plus grand ou plus petit sur cette carte ?`,
      standard: (country, other) =>
        `Combien de fois la surface d’un pays (${other}) tient-elle dans l’autre (${country}) ?`,
      advanced: (country) =>
        `Qu’est-ce qui change au contour (${country}) quand tu le déplaces vers le nord, et qu’est-ce qui reste ? Essaie les trois cartes.`,
    },
    answers: {
      easy: {
        mercator: (now) =>
          `La carte de Mercator dessine tout au plus petit à l’équateur. Là où il est, le contour est dessiné ${now} fois aussi grand que là-bas ; en réalité, il ne change jamais.`,
        'equal-earth': 'Ni l’un ni l’autre : Equal Earth conserve les surfaces. Seule la forme est courbée.',
        globe:
          'Ni l’un ni l’autre : sur un globe, taille et forme restent. Il se tourne seulement vers toi ou s’éloigne.',
      },
      standard: (times) => `${times} fois, d’après les vraies surfaces.`,
      advanced:
        'En réalité rien ne change : il glisse comme un autocollant sur un ballon. Mercator conserve les angles et laisse grandir les surfaces vers les pôles, Equal Earth conserve les surfaces et courbe les formes, le globe conserve les deux.',
    },
  },
  moment: {
    event: 'Événement',
    noEvent: 'un jour quelconque',
    onlyDay: (when) => `L’histoire ne donne que le jour : ${when}. L’heure est un exemple. Change-la.`,
    onlyRange: (when) => `L’histoire ne donne que : ${when}. Le jour et l’heure sont un exemple. Change-les.`,
    known: (when) => `L’histoire donne l’heure : ${when}.`,
    example: 'Le jour et l’heure sont un exemple. Change-les.',
    hour: 'Heure (UTC)',
    date: 'Jour de l’année',
    shown: (day, time) => `${day}, ${time} UTC`,
  },
  clock: {
    lead: 'Que montrent les horloges aux lieux de l’histoire ?',
    waiting: 'Les fuseaux horaires se chargent…',
    failed: 'Les fuseaux horaires n’ont pas pu être chargés.',
    face: (places, time) => `${places} : ${time}`,
    unknown: (places) => `Non connu : ${places}`,
    andMore: (count) => `et ${count} autres`,
    already: (later, day, earlier, before) =>
      `À ${later}, on est déjà ${day}, à ${earlier} encore ${before}.`,
    sameDay: (day) => `En tous ces lieux, on est ${day}.`,
    apart: (hours, first, last) => `Entre ${first} et ${last}, il y a ${hours} heures.`,
    caveat: 'Décalages d’après la base de fuseaux horaires de l’IANA pour ce jour.',
    questions: {
      easy: (first, last, time) => `À ${first}, il est ${time}. Quelle heure est-il à ${last} ?`,
      standard: (first, last) =>
        `Combien d’heures séparent ${first} et ${last} ? Où le soleil se lève-t-il d’abord ?`,
      advanced: (last) => `À partir de quelle heure UTC est-on déjà le lendemain à ${last} ?`,
    },
    answers: {
      easy: (time, day) => `${time}, ${day}.`,
      standard: (hours, last) =>
        `${hours} heures. Le soleil se lève d’abord à l’est, les horloges de ${last} sont donc en avance.`,
      advanced: {
        ahead: (time, last) => `À partir de ${time} UTC : il est alors minuit à ${last}.`,
        never: (time, last) =>
          `Seulement à ${time} UTC, quand il est aussi minuit à ${last} : les horloges n’y sont pas en avance.`,
      },
    },
  },
  daylight: {
    lead: 'Où fait-il jour, et où fait-il nuit ?',
    sun: (where) => `Le soleil est au zénith à ${where}.`,
    sunSign: 'Soleil au zénith',
    state: { day: 'jour', twilight: 'crépuscule', night: 'nuit' },
    list: (state, places) => `${state} : ${places}`,
    dayPlaces: 'Jour',
    twilightPlaces: 'Crépuscule',
    nightPlaces: 'Nuit',
    polar: {
      north: 'Autour du pôle Nord, le soleil ne se couche pas ; autour du pôle Sud, il ne se lève pas.',
      south: 'Autour du pôle Sud, le soleil ne se couche pas ; autour du pôle Nord, il ne se lève pas.',
      neither: 'Le jour et la nuit durent partout à peu près autant.',
    },
    caveat:
      'La ligne est là où le milieu du soleil touche l’horizon, sans la réfraction de l’air. La bande plus claire est le crépuscule, le soleil à moins de 6° au-dessous. D’après les formules simples de l’Astronomical Almanac, à 0,1° près.',
    questions: {
      easy: (place) => `À ${place}, fait-il jour ou nuit ?`,
      standard:
        'Dans quelle moitié de la Terre les jours sont-ils maintenant plus longs que les nuits ? À quoi le vois-tu sur la carte ?',
      advanced:
        'Quels jours la ligne entre jour et nuit va-t-elle d’un pôle à l’autre ? Essaie avec le curseur.',
    },
    answers: {
      easy: (place, state, degrees, above) =>
        `À ${place}, c’est : ${state}. Le soleil est à ${degrees}° ${above ? 'au-dessus' : 'au-dessous'} de l’horizon.`,
      standard: {
        north: (where) =>
          `Dans la moitié nord : le soleil est au zénith à ${where}, et le pôle Nord est dans la lumière.`,
        south: (where) =>
          `Dans la moitié sud : le soleil est au zénith à ${where}, et le pôle Sud est dans la lumière.`,
      },
      advanced: (latitude) =>
        `Vers le 20 mars et le 22 ou 23 septembre, quand le soleil est au zénith à l’équateur. Maintenant il l’est à ${latitude}.`,
    },
  },
};
