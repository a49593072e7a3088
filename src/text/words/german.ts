import type { Language } from './language.ts';

export const GERMAN = {
  states: {
    angry:
      'wütend, wuetend, wut, sauer, zornig, genervt, nervt, verärgert, ärger*, hasse, hass, stinksauer, frustriert, schlechte laune, schlecht gelaunt, gereizt, kotzt mich an, regt mich auf, aufgeregt über, satt, streit, gestritten, eifersüchtig, unfair',
    disgust:
      'eklig, ekel*, ekelhaft, widerlich, mir ist schlecht, mir ist übel, übel, angewidert, abstoßend, igitt, bäh, kotzen',
    fear: 'angst, ängstlich, nervös, besorgt, sorgen, panik, gestresst, stress, gruselig, fürchte, verängstigt, angespannt, unruhig, überfordert, aufgewühlt, mulmig, bammel, erschrocken, kann nicht schlafen',
    happy:
      'glücklich, froh, fröhlich, freue, freude, gut gelaunt, gute laune, super laune, super, toll, schön*, verliebt, begeistert, großartig, prima, zufrieden, stolz, dankbar, erleichtert, wunderbar, klasse, geil, juhu, geschafft, bestanden, mir geht es gut, geht es gut, gut, liebe, lustig, gefreut, bester tag, vorfreude, nicht schlecht',
    sad: 'traurig, trauer, einsam, allein, deprimiert, niedergeschlagen, weinen, weine, geweint, heulen, enttäuscht, liebeskummer, unglücklich, schlechter tag, harter tag, schlechten tag, harten tag, mies, schlecht, schlimm*, vermisse, gestorben, hoffnungslos, leer, heimweh, verlassen, schluss gemacht, herz gebrochen, down, fertig, erschöpft, kummer, blöder tag, scheiß tag, scheißtag',
    surprise:
      'überrascht, überraschung, überraschend, schockiert, unerwartet, sprachlos, krass, wahnsinn, nicht erwartet, hätte ich nie gedacht, verblüfft, fassungslos, unglaublich, staune, baff',
    neutral:
      'normal, nichts besonderes, okay, geht so, ganz gut so, langweilig, langeweile, gelangweilt, müde, wie immer, weder, egal, kein bock, keinen bock, lustlos, passt schon, ganz normal, alles wie immer',
  },
  wishes: {
    match: 'passt zu, passend, weiter so, genauso, so bleiben',
    lift: 'lachen, lustig*, leicht*, komödie, aufheitern, aufmuntern, fröhlich*, schönes, heiter*, witzig*, gute laune, glücklich, herzerwärmend*, wohlfühl*, hoffnung',
    calm: 'entspann*, ruhig*, ruhe, beruhig*, abschalten und, gemütlich*, runterkommen, sanft*, chillen, schlafen',
    energise:
      'action, spannend*, aufregend*, energie, adrenalin, schnell*, gruseln, grusel*, horror, thriller, abenteuer, motivier*, tanzen, wach',
    feel: 'weinen, ausheulen, ausweinen, heulen, traurig*, taschentücher, berührend*, tiefes, gefühlvoll*',
    distract:
      'ablenk*, vergessen, nicht nachdenken, nicht denken, nicht dran denken, andere gedanken, abschalten, flüchten, andere welt',
  },
  asks: {
    match: 'passt zu meiner stimmung, weiter so',
    lift: 'muntere mich auf, munter mich auf, heitere mich auf, heiter mich auf, bring mich zum lachen, zum lachen',
    calm: 'beruhige mich, hilf mir entspannen, zur ruhe kommen, komm runter, will runterkommen',
    energise: 'weck mich auf, motiviere mich, gib mir energie, überrasche mich',
    feel: 'will weinen, mich ausheulen, mich ausweinen, lass mich weinen',
    distract: 'lenk mich ab, lenke mich ab, ablenkung, auf andere gedanken',
  },
  wanting:
    'ich will, will mich, will nicht, möchte, brauche, brauch, wünsche, gib mir, zeig mir, etwas, was zum, was ruhiges, irgendwas, lass mich, lust auf, hätte gern, hilf mir, suche',
  pleading: 'bitte',
  because: 'nach, weil, wegen, aber, denn',
  not: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder, noch, nichts, nicht mehr, kaum',
  very: 'sehr, total, so, echt, mega, richtig, wirklich, extrem, voll',
  slightly: 'etwas, ein bisschen, bisschen, ein wenig, leicht',
} as const satisfies Language;
