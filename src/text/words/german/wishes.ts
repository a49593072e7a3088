import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    genauso, gleiche stimmung, passen, passend, passt, passt zu, selbe stimmung, so bleiben, so wie ich,
    stimmung halten, weiter so, wie ich mich`,
  lift: `
    albern*, aufbau*, aufheitern, aufmuntern, aufmunterndes, besser, blödel*, erfreulich*, erheiternd*,
    freude, fröhlich, fröhlich*, gelächter, glücklich, glücklich*, gute laune, happy end, heiter*,
    herzerwärmend*, herzlich*, hoffnung, hoffnungsvoll*, humor*, kichern, komisch*, komödie, lach*,
    lachen, leicht*, liebes, lustig*, mutmach*, nettes, niedlich*, positiv*, quatsch, romantisch*,
    schmunzeln, schön*, schönes, sonnig*, spaß, süß*, süßes, trost, tröst*, unbeschwert*, warmherzig*,
    witzig*, wohlfühl*`,
  calm: `
    abschalten, abschalten und, abzuschalten, ausklingen, ausruhen, ausspannen, behaglich*, beruhig*,
    besinnlich*, chillen, durchatmen, durchzuatmen, einschlafen, einzuschlafen, entschleunig*,
    entspann*, erholen, erholsam*, erholung, frieden, friedlich*, gelassen*, gemütlich*, gemütliches,
    kuschelig*, kuscheln, langsam*, leise*, meditativ*, relaxen, relaxt*, ruhe, ruhig*, runter,
    runterfahren, runterkommen, runterzukommen, sachte, sanft*, sanftes, schlafen, still*, stress
    abbauen, stressfrei, zur ruhe`,
  energise: `
    abenteuer, abgehen, action, adrenalin, adrenalinkick, angst machen, aufregend*, auspowern, bewegung,
    elan, energie, energiegeladen*, explosion*, fetzig*, feuer, grusel*, gruseln, gänsehaut, horror,
    intensiv*, kampf, kampfsport, krachen, krass*, kämpfe, mitreiß*, motivier*, nervenkitzel, party,
    power, powern, powervoll, rasant*, schnell*, schocker, schwung, spannend*, spannung, tanzen,
    thriller, verfolgungsjagd*, wach, zombie*`,
  feel: `
    ausheulen, ausweinen, berührend*, drama, dramatisch*, emotional*, flennen, gefühl, gefühle,
    gefühlvoll*, herzschmerz, herzzerreißend*, heulen, liebeskummer, melancholisch*, mitfühl*,
    nachdenklich*, rauslassen, rotz und wasser, rührend*, rührselig*, schluchzen, schmerz*, schnulze,
    taschentücher, tief gehend*, tiefes, tiefgründig*, trauer, traurig*, tränen, tränenreich*, weinen,
    zu herzen`,
  distract: `
    abgelenkt, ablenk*, abschalten, abtauchen, andere gedanken, andere welt, anderes, anspruchslos*,
    ausblenden, berieseln, eintauchen, fantasy, fesselnd*, fliehen, flucht, flüchten, gedanken, gehirn
    ausschalten, hirn aus, hirnlos*, kopf abschalten, kopf ausschalten, kopf frei, nicht denken, nicht
    dran denken, nicht nachdenken, raus aus, realität, stumpf*, verdrängen, vergessen, weg von,
    wegträumen, zeitvertreib, zerstreuung`,
} as const satisfies Record<Goal, string>;

export const ASKS = {
  match: `
    genau so weiter, halt die stimmung, passt zu meiner stimmung, stimmung halten, weiter so, zu meiner
    stimmung`,
  lift: `
    aufheitern, aufmuntern, aufmunterung, bau mich auf, baut mich auf, bessere laune, brauche
    aufmunterung, brauche was zum lachen, bring mich zum lachen, bring mich zum lächeln, glücklich
    macht, gute laune film, gute laune filme, gute laune macht, heiter mich auf, heitere mich auf, laune
    heben, laune hebt, macht gute laune, mich glücklich, munter mich auf, muntere mich auf, muntert mich
    auf, stimmung heben, stimmung hebt, was lustiges, was zu lachen, will lachen, zum lachen`,
  calm: `
    abzuschalten, beruhig mich, beruhige mich, bring mich runter, durchatmen, hilf mir abschalten, hilf
    mir beim einschlafen, hilf mir entspannen, komm runter, mich entspannt, mich runterbringt,
    runterkommen, will mich entspannen, will runterkommen, zum abschalten nach, zum runterkommen, zur
    ruhe kommen, zur ruhe zu kommen`,
  energise: `
    adrenalin, auf touren, brauche action, brauche energie, bring mich in schwung, erschreck mich, gib
    gas, gib mir energie, gruseln, hau mich um, mach mich wach, mach mir angst, mich pusht, motiviere
    mich, puls hoch, push mich, pusht mich, schock mich, weck mich, weck mich auf, will action,
    überrasche mich`,
  feel: `
    brauche taschentücher, einfach heulen, einfach weinen, lass mich weinen, mal heulen, mal richtig
    weinen, mich ausheulen, mich ausweinen, mich weinen lässt, muss heulen, muss weinen, richtig heulen,
    traurig sein, tränen fließen, weinen können, will weinen, zum heulen, zum weinen`,
  distract: `
    ablenken, ablenkung, abtauchen, alles vergessen, andere welt, auf andere gedanken, den alltag
    vergessen, gehirn aus, hirn abschalten, hirn ausschalten, kopf abschalten, kopf ausschalten, kopf
    frei, lenk mich ab, lenke mich ab, nicht daran denken, nicht drüber nachdenken, nicht mehr denken,
    nicht mehr dran denken, nicht nachdenken, raus aus dem alltag, vom alltag ablenken, will abschalten
    vom denken, will vergessen, woanders`,
} as const satisfies Record<Goal, string>;
