import type { SkillsMessages } from '../en/skills.ts';

const COMPASS = ['Norden', 'Nordosten', 'Osten', 'Südosten', 'Süden', 'Südwesten', 'Westen', 'Nordwesten'];

export const skills: SkillsMessages = {
  tools: {
    label: 'Werkzeug',
    measure: 'Messen',
    scale: 'Maßstab',
    area: 'Flächen vergleichen',
    clock: 'Uhren',
    daylight: 'Tag und Nacht',
  },
  projections: { label: 'Karte', globe: 'Globus', mercator: 'Mercator', 'equal-earth': 'Equal Earth' },
  map: (projection) => `Karte der Orte dieser Geschichte, ${projection}`,
  turn: { west: 'Globus nach Westen drehen', east: 'Globus nach Osten drehen' },
  computed: 'Von Dispatch Atlas berechnet, von keiner Quelle gesagt.',
  noMap: 'Die Karte ließ sich nicht laden. In Worten geht alles trotzdem.',
  tryAgain: 'Noch einmal versuchen',
  nothing: 'Diese Geschichte nennt keinen Ort genau genug, um von ihm aus zu messen.',
  question: 'Frage',
  showAnswer: 'Antwort zeigen',
  compass: (degrees) => COMPASS[Math.round(degrees / 45) % 8] ?? 'Norden',
  point: (latitude, north, longitude, east) =>
    `${latitude}°\u00a0${north ? 'N' : 'S'}, ${longitude}°\u00a0${east ? 'O' : 'W'}`,
  parallel: (degrees, north) => (degrees === '0' ? '0° (Äquator)' : `${degrees}°\u00a0${north ? 'N' : 'S'}`),
  km: (km) => `${km} km`,
  squareKm: (area) => `${area} km²`,
  keys: 'Die Pfeiltasten verschieben um 1°, mit Umschalt um 5°.',
  measure: {
    lead: 'Wie weit ist es, und welcher Weg ist der kürzeste?',
    from: 'Von A',
    to: 'Nach B',
    ownPoint: 'ein Punkt auf der Karte',
    swap: 'A und B tauschen',
    hint: 'Wähle zwei Orte, tippe auf die Karte, oder zieh A und B.',
    end: (letter, where) => `Punkt ${letter}: ${where}`,
    shortest: 'Kürzester Weg',
    shortestNote: 'durchgezogen: Teil eines Großkreises',
    straight: {
      mercator: 'Gerade auf dieser Karte',
      'equal-earth': 'Gerade auf dieser Karte',
      globe: 'Gleicher Kurs',
    },
    straightNote: {
      mercator: 'gestrichelt: eine Loxodrome, immer derselbe Kurs',
      'equal-earth': 'gestrichelt: wie mit dem Lineal gezogen',
      globe: 'gestrichelt: eine Loxodrome',
    },
    bearing: 'Beginnt nach',
    bearingWords: (words, degrees) => `${words}, ${degrees}°`,
    result: {
      mercator: (km, percent) => `Die gerade Linie auf dieser Karte ist ${km} (${percent} %) länger.`,
      'equal-earth': (km, percent) => `Die gerade Linie auf dieser Karte ist ${km} (${percent} %) länger.`,
      globe: (km, percent) => `Immer denselben Kurs zu halten, ist ${km} (${percent} %) länger.`,
    },
    same: 'Beide Linien sind hier gleich lang.',
    caveat:
      'Gemessen auf einer Kugel mit dem mittleren Radius der Erde; ihre wahre, leicht abgeplattete Gestalt ändert daran höchstens 0,6 %.',
    questions: {
      easy: 'Welche Linie ist der kürzere Weg von A nach B, die durchgezogene oder die gestrichelte?',
      standard:
        'Um wie viel Prozent ist die gestrichelte Linie länger? Leg dann A und B auf den Äquator: Was ändert sich?',
      advanced:
        'Warum beginnt der kürzeste Weg von A nach B nicht in der Richtung, in der die gestrichelte Linie läuft?',
    },
    answers: {
      easy: (shortest, straight) =>
        `Die durchgezogene: ${shortest}. Die gestrichelte ist ${straight} lang, auch wo sie auf der Karte kürzer aussieht.`,
      standard: (percent) =>
        `Um ${percent} %. Auf dem Äquator sind beide Linien gleich: Er ist selbst ein Großkreis.`,
      advanced: (first, course) =>
        `Der kürzeste Weg liegt auf einem Großkreis und ändert ständig seine Richtung; er beginnt bei ${first}°. Die gestrichelte Linie beginnt bei ${course}°. Nur auf einem Meridian oder dem Äquator sind beide gleich.`,
    },
  },
  scale: {
    lead: 'Jedes Kreuz ist in Wirklichkeit 1.000 km breit und 1.000 km hoch.',
    latitude: 'Breite des vierten Kreuzes',
    hint: 'Schieb den Regler, tippe auf die Karte, oder zieh das dunkle Kreuz.',
    handle: (where) => `Kreuz von 1.000 km auf ${where}`,
    result: {
      mercator: (latitude, times) =>
        `Auf ${latitude} zeichnet diese Karte 1.000 km ${times}‑mal so lang wie am Äquator.`,
      'equal-earth': (latitude, across, along) =>
        `Auf ${latitude} zeichnet diese Karte 1.000 km von West nach Ost ${across}‑mal und von Süd nach Nord ${along}‑mal so lang wie am Äquator.`,
      globe: (latitude) =>
        `Auf ${latitude} sind 1.000 km so lang wie überall auf einem Globus. Im Bild wirken sie zum Rand hin kürzer.`,
    },
    table: 'Wie lang 1.000 km gezeichnet sind, am Äquator 1',
    caveat: {
      mercator: 'Ein Maßstabsbalken gilt nur für eine Breite, dort aber in jeder Richtung.',
      'equal-earth':
        'Flächen stimmen überall, Längen nicht: Ein Maßstabsbalken gilt für eine Breite und eine Richtung.',
      globe: 'Das Bild eines Globus hat seinen Maßstab nur in der Mitte.',
    },
    questions: {
      easy: 'Wo auf dieser Karte sind 1.000 km am längsten gezeichnet?',
      standard:
        'Du misst mit dem Lineal auf der Breite des dunklen Kreuzes, aber mit dem Maßstab des Äquators. Wie falsch liegst du?',
      advanced: 'Welche der drei Karten nimmst du, um mit dem Lineal zu messen, und wo auf ihr?',
    },
    answers: {
      easy: {
        mercator:
          'Am nächsten bei den Polen: Der Maßstab wächst mit der Breite, auf beiden Seiten des Äquators.',
        'equal-earth': 'Von West nach Ost in hohen Breiten, von Süd nach Nord nahe dem Äquator.',
        globe: 'In der Mitte des Bildes. Auf einem echten Globus sind sie überall gleich lang.',
      },
      standard: {
        mercator: (times) => `Du liest eine Strecke ab, die ${times}‑mal so lang ist wie die wahre.`,
        'equal-earth': (across, along) =>
          `Von West nach Ost liest du das ${across}‑fache der wahren Strecke ab, von Süd nach Nord das ${along}‑fache.`,
        globe: () =>
          'Auf einem echten Globus gar nicht. In seinem Bild hängt es davon ab, wie weit von der Mitte du misst.',
      },
      advanced:
        'Für eine kleine Gegend genügt die Mercatorkarte, mit dem Maßstab ihrer eigenen Breite. Für weite Wege keine: Miss entlang des Großkreises, am besten mit einem Faden auf dem Globus.',
    },
  },
  area: {
    lead: 'Wie groß ist ein Land wirklich? Zieh es über die Karte.',
    country: 'Land',
    group: { story: 'In dieser Geschichte', all: 'Alle Länder' },
    toEquator: 'An den Äquator schieben',
    back: 'Zurücklegen',
    hint: 'Zieh den Umriss, oder geh mit der Tabulatortaste zu ihm und nimm die Pfeiltasten.',
    handle: (country, where) => `${country}, seine Mitte auf ${where}`,
    trueArea: 'Wahre Fläche, etwa',
    compared: (times, country) => `${times}‑mal so groß wie ${country}`,
    fitsInto: (times, country) => `passt ${times}‑mal in ${country}`,
    drawn: {
      mercator: (times) => `Hier zeichnet diese Karte es ${times}‑mal so groß wie im Maßstab des Äquators.`,
      'equal-earth': 'Diese Karte zeichnet es überall gleich groß; nur die Form wird verbogen.',
      globe: 'Auf dem Globus bleibt es, wie es ist. Zum Rand hin siehst du es schräg.',
    },
    beyond: 'Hier reicht es über 85° hinaus, wo die Mercatorkarte endet: Eine Zahl gibt es nicht.',
    method:
      'Fläche des Umrisses auf der Kugel (Umriss vereinfacht, 1 : 50 Millionen, Seen mitgezählt). Der Umriss wird mit der ganzen Kugel gedreht, so bleiben Form und Fläche wahr.',
    disputed: 'Der Umriss folgt der Grenze, wie diese Karte sie zeichnet:',
    loading: 'Die Umrisse werden geholt …',
    questions: {
      easy: (country) =>
        `Zieh den Umriss (${country}) an den Äquator. Wird er auf dieser Karte größer oder kleiner?`,
      standard: (country, other) => `Wie oft passt die Fläche von ${other} in den Umriss (${country})?`,
      advanced: (country) =>
        `Was ändert sich am Umriss (${country}), wenn du ihn nach Norden ziehst, und was bleibt gleich? Probiere alle drei Karten.`,
    },
    answers: {
      easy: {
        mercator: (now) =>
          `Die Mercatorkarte zeichnet am Äquator alles am kleinsten. Wo der Umriss jetzt liegt, ist er ${now}‑mal so groß gezeichnet wie dort; in Wirklichkeit ändert er sich nie.`,
        'equal-earth': 'Weder noch: Equal Earth hält die Flächen. Nur die Form wird verbogen.',
        globe:
          'Weder noch: Auf dem Globus bleiben Größe und Form. Er dreht sich dir nur zu oder von dir weg.',
      },
      standard: (times) => `${times}‑mal, nach den wahren Flächen.`,
      advanced:
        'In Wirklichkeit ändert sich nichts: Er wird verschoben wie ein Aufkleber auf einem Ball. Mercator hält die Winkel und lässt Flächen zu den Polen hin wachsen, Equal Earth hält die Flächen und verbiegt die Formen, der Globus hält beides.',
    },
  },
  moment: {
    event: 'Ereignis',
    noEvent: 'irgendein Tag',
    onlyDay: (when) => `Die Geschichte kennt nur den Tag: ${when}. Die Uhrzeit ist ein Beispiel. Ändere sie.`,
    onlyRange: (when) => `Die Geschichte kennt nur: ${when}. Tag und Uhrzeit sind ein Beispiel. Ändere sie.`,
    known: (when) => `Die Geschichte nennt die Zeit: ${when}.`,
    example: 'Tag und Uhrzeit sind ein Beispiel. Ändere sie.',
    hour: 'Uhrzeit (UTC)',
    date: 'Tag im Jahr',
    shown: (day, time) => `${day}, ${time} Uhr UTC`,
  },
  clock: {
    lead: 'Was zeigen die Uhren an den Orten der Geschichte?',
    waiting: 'Die Zeitzonen werden geholt …',
    failed: 'Die Zeitzonen ließen sich nicht laden.',
    face: (places, time) => `${places}: ${time}`,
    unknown: (places) => `Nicht bekannt: ${places}`,
    andMore: (count) => `und ${count} weitere`,
    already: (later, day, earlier, before) => `In ${later} ist schon ${day}, in ${earlier} noch ${before}.`,
    sameDay: (day) => `An allen diesen Orten ist ${day}.`,
    apart: (hours, first, last) => `Zwischen ${first} und ${last} liegen ${hours} Stunden.`,
    caveat: 'Zeitunterschiede nach der Zeitzonen-Datenbank der IANA für diesen Tag.',
    questions: {
      easy: (first, last, time) => `In ${first} ist es ${time} Uhr. Wie spät ist es in ${last}?`,
      standard: (first, last) =>
        `Wie viele Stunden liegen zwischen ${first} und ${last}? Wo geht die Sonne zuerst auf?`,
      advanced: (last) => `Ab welcher Uhrzeit in UTC ist in ${last} schon der nächste Tag?`,
    },
    answers: {
      easy: (time, day) => `${time} Uhr, ${day}.`,
      standard: (hours, last) =>
        `${hours} Stunden. Die Sonne geht zuerst im Osten auf, darum gehen die Uhren in ${last} vor.`,
      advanced: {
        ahead: (time, last) => `Ab ${time} Uhr UTC: Dann ist in ${last} Mitternacht.`,
        never: (time, last) =>
          `Erst um ${time} Uhr UTC, wenn auch in ${last} Mitternacht ist: Dort gehen die Uhren nicht vor.`,
      },
    },
  },
  daylight: {
    lead: 'Wo ist Tag, und wo ist Nacht?',
    sun: (where) => `Die Sonne steht im Zenit bei ${where}.`,
    sunSign: 'Sonne im Zenit',
    state: { day: 'Tag', twilight: 'Dämmerung', night: 'Nacht' },
    list: (state, places) => `${state}: ${places}`,
    dayPlaces: 'Tag',
    twilightPlaces: 'Dämmerung',
    nightPlaces: 'Nacht',
    polar: {
      north: 'Um den Nordpol geht die Sonne nicht unter, um den Südpol geht sie nicht auf.',
      south: 'Um den Südpol geht die Sonne nicht unter, um den Nordpol geht sie nicht auf.',
      neither: 'Tag und Nacht sind überall ungefähr gleich lang.',
    },
    caveat:
      'Die Linie ist dort, wo die Mitte der Sonne den Horizont berührt, ohne die Brechung des Lichts in der Luft. Der hellere Streifen ist Dämmerung, die Sonne weniger als 6° darunter. Nach den einfachen Formeln des Astronomical Almanac, auf 0,1° genau.',
    questions: {
      easy: (place) => `Ist in ${place} gerade Tag oder Nacht?`,
      standard:
        'In welcher Hälfte der Erde sind die Tage jetzt länger als die Nächte? Woran siehst du es auf der Karte?',
      advanced:
        'An welchen Tagen läuft die Linie zwischen Tag und Nacht von Pol zu Pol? Probiere es mit dem Regler.',
    },
    answers: {
      easy: (place, state, degrees, above) =>
        `In ${place} ist ${state}: Die Sonne steht ${degrees}° ${above ? 'über' : 'unter'} dem Horizont.`,
      standard: {
        north: (where) =>
          `Auf der Nordhalbkugel: Die Sonne steht im Zenit auf ${where}, und der Nordpol liegt im Licht.`,
        south: (where) =>
          `Auf der Südhalbkugel: Die Sonne steht im Zenit auf ${where}, und der Südpol liegt im Licht.`,
      },
      advanced: (latitude) =>
        `Um den 20. März und den 22. oder 23. September, wenn die Sonne am Äquator im Zenit steht. Jetzt steht sie es auf ${latitude}.`,
    },
  },
};
