import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    genau so, genauso, gleiche stimmung, passen, passend, passenden, passender, passendes, passt, selbe
    stimmung, so bleiben, so wie ich, spiegelt, verlängern, weiterfeiern, weiterreiten, wie ich mich`,
  lift: `
    ablachen, albern*, aufbau*, aufheiter*, aufmunter*, balsam, besser, blödel*, blödsinn, bunt*,
    comedy*, erfreulich*, erheiternd*, feelgood*, freude, freude*, froehlich*, fröhlich, fröhlich*, für
    die seele, fürs herz, gaudi, gelaunt, gelächter, gluecklich*, glück*, glücklich, grinsen, gut
    ausgehen, gut ausgeht, gut gelaunt, gute laune, happyend, heiter*, herzerwärmend*, herzlich*,
    hochzieht, hoffnung*, humor*, inspirierend*, kabarett, kaputtlachen, kicher*, kichern, kitsch*,
    klamauk*, komisch*, komödie*, lach*, lache, lebensfreude, leicht*, liebes, lochn, locker*, luftig*,
    luschtig*, lustig*, lächeln, mutmach*, nett, nette, nettes, niedlich*, optimist*, positiv*,
    quatsch*, romantik*, romantisch*, romcom*, schmunzel*, schön*, schönes, sitcom*, slapstick,
    sommerlich*, sonnig*, spass, spaßig*, stand up, süss*, trost*, unbeschwert*, unsinn, vergnügt*, warm
    ums herz, warmherzig*, welpen, witz*, wohlfühl*, zuversicht*`,
  calm: `
    abschalten, ausklingen, ausruhen, ausspannen, bachrauschen, behaglich*, beruhig*, beschaulich*,
    besinnlich*, bob ross, chillig*, durchzuatmen, eindösen, einkuscheln, einpennen, einschlafen,
    einschlummern, einzuschlafen, entschleunig*, entspann*, erholen, erholsam*, erholung, frieden,
    friedlich*, gechillt*, gelassen*, gemächlich*, gemütlich*, gemütliches, gmüetlich*, harmlos*,
    iischlafe, kaminfeuer, kein drama, kein stress, kuschel*, langsam*, leise*, lässig zurücklehnen,
    meditativ*, naturdoku*, nichts aufregendes, ohne stress, plätscher*, regengeräusche, relaxed,
    relaxt*, rueig*, ruhe, ruhig*, runter, runterbringt, runterzukommen, sachte, sanft*, schlafen,
    seicht*, still*, stress abbauen, stressfrei, stressfrei*, träumen, unaufgeregt*, verschnaufen,
    wegdösen, wegträumen`,
  energise: `
    abenteuer*, abgehen, abgeht, abtanzen, action*, adrenalin*, angst machen, ansporn*, aufregend*,
    aufweck*, auspowern, baller*, bewegung, dynamisch*, elan, energie*, episch*, erschreck*,
    erschrecken, explosion*, fetzig*, feuer, feurige, fiebern, geballer, grusel*, gruslig*, gänsehaut*,
    herzklopfen, herzrasen, horror*, in den hintern, intensiv*, kampf*, kick, knall*, krachen, kracht,
    krass*, lautes, mitfiebern, mitreiß*, motivation*, motivier*, nervenkitzel*, party, party*, power*,
    push, pushen, pusht, rasant*, schnell*, schocken, schocker, schwung*, spannend*, spannung*, tanze,
    tempo*, thriller*, verfolgung*, wach, wachmacher, wild*, zombie*`,
  feel: `
    ans herz, berühr*, bewegend*, drama*, emotional*, emotionen, ergreifend*, flennen, gefühl*,
    herzschmerz, herzschmerz*, herzzerreiß*, heul*, heulen, liebeskummer, liebeskummer*, melancholi*,
    mitfühl*, mitheulen, mitleiden, mitweinen, nachdenklich*, rache, rachefilm*, rean, rotz und wasser,
    rührend*, rührselig*, rührt, schluchz*, schluchzen, schmerz*, schnulz*, schwermut*, sehnsucht*,
    taschentuch, taschentücher, tief gehend, tief gehende, tief gehender, tief gehendes,
    tief gehenden, tiefes, tiefgehend*, tiefgründig*, tragisch*, tragödie*,
    trauer, trauer*, traurig*, trurig*, tränen, tränen*, unter die haut, weh tun, weh tut, wehmut*,
    wehtun, weinen, zu herzen`,
  distract: `
    abgelenkt, ablenk*, ablänk*, abschalten, abtauch*, anderes, anspruchslos*, ausblenden, beriesel*,
    beschäftigen, binge*, durchsuchten, entfliehen, fantasie*, fantasy*, fesselnd*, fliehen, flucht,
    flüchten, galaxien, gedanken, grübeln, hirnlos*, knifflig*, krimi*, packend*, raus aus, realität,
    rätsel*, sci fi, science fiction, stumpf*, trash*, unterhaltsam*, verdrängen, vergessen, weg von,
    wegträumen, weltraum, wirklichkeit, zeit totschlagen, zeit vertreiben, zeit überbrücken, zerstreuung`,
} as const satisfies Record<Goal, string>;

export const ASKS = {
  match: `
    auf der welle, auskosten, dazu passt, etwas passendes, gefühl behalten, genau so was, genau so
    weiter, genau sowas, genauso gechillt, gleichen vibe, gute laune behalten, halt die stimmung, im
    mood bleiben, in dem vibe, in der stimmung bleiben, in diesem gefühl, in diesem vibe, in dieser
    stimmung bleiben, laune halten, mehr davon, meiner stimmung entspricht, mood halten, nicht aufhört,
    passend dazu, passend zum vibe, passend zur, passendes dazu, passt dazu, passt zu meiner laune,
    passt zu meiner stimmung, passt zum vibe, schon aufhört, so fühlt wie ich, soll nicht aufhören, soll
    nicht enden, soll so bleiben, soll so weitergehen, stimmung halten, stimmung hält, vibe halten, was
    genauso, was läuft dazu, was passendes, weiter so, welle weiterreiten, wie ich mich fühle, wie meine
    stimmung, will noch so eine, will noch so einen, zu meinem vibe, zu meiner laune, zu meiner
    stimmung, zu unserer stimmung, zur stimmung`,
  lift: `
    aufheitern, aufmuntern, aufmunterndes, aufmunterung, aus dem loch, aus dem tief, bau mich auf, baut
    mich auf, bessere laune, bessere stimmung, brauche aufmunterung, bunt und fröhlich, das mich
    glücklich, der mich glücklich, die gut ausgeht, die mich glücklich, feelgood, glücklich macht, gute
    laune bringt, gute laune film, gute laune filme, gute laune macht, heiter mich auf, heitere mich
    auf, herz erwärmt, herz wärmt, laune heben, laune hebt, lächeln ins gesicht, macht gute laune, mal
    lachen, mal wieder lachen, mich aufbauen, mich aufbaut, mich hochzieht, mich tröstet, mich wieder
    hochzieht, mich zum lächeln, mit einem lächeln, mit happy end, munter mich auf, muntere mich auf,
    muntert mich auf, muss grinsen, mut macht, seelentröster, stimmung aufhellen, stimmung heben,
    stimmung hebt, tröste mich, was albernes, was aufbauendes, was aufheiterndes, was buntes, was
    fröhliches, was für die seele, was fürs gemüt, was fürs herz, was heiteres, was herzerwärmendes, was
    herziges, was hoffnungsvolles, was komisches zum, was leichtes, was lockeres, was luschtigs, was
    lustiges, was mich glücklich, was nettes, was niedliches, was positives, was schönes fürs, was
    suesses, was süßes, was tröstendes, was tröstet, was tröstliches, was warmes, was witziges, was zu
    lachen, wieder glücklich, wohlfühlfilm, wos lustigs, wos zum lochn, zieh mich hoch, zum grinsen, zum
    kichern, zum lache, zum lachen, zum schmunzeln, zum wohlfühlen`,
  calm: `
    abefahre, abzuschalten, ausklingen lassen, beim einschlafen, beruhig mich, beruhige mich, cozy
    vibes, durchatmen, entschleunigung, herunterkommen, innere ruhe, komm runter, mal ruhe,
    meeresrauschen, mich beruhigt, mich entspannen, mich entspannt, mich runterbringt, mich wieder
    runterbringt, naturdoku, nerven beruhigen, ohne aufregung, ohne geballer, ohne geschrei, ohne
    gewalt, ohne hektik, puls runter, ruhe kommen, runter kommen, runterfahren, runterkommen, slow tv,
    was beruhigendes, was beschauliches, was chilliges, was entspannendes, was entspanntes, was
    friedliches, was gechilltes, was gemütliches, was gmiatlichs, was harmloses, was kuscheliges, was
    langsames, was leises, was rueigs, was ruhiges, was sanftes, was stilles, wieder auf den boden, zum
    abschalten nach, zum ausklingen, zum ausruhen, zum chillen, zum eindösen, zum einkuscheln, zum
    einpennen, zum einschlafen, zum einschlummern, zum entspannen, zum kuscheln, zum relaxen, zum
    wegdämmern, zum wegdösen, zur ruhe kommen, zur ruhe zu kommen`,
  energise: `
    adrenalin, adrenalinkick, arsch hoch, auf touren, bis die fingernägel weg, energiekick,
    energieschub, erschreck mich, feuer unterm, gib gas, grusel mich, gruseln, gänsehaut, hau mich um,
    herzklopfen haben, hält mich wach, in die gänge, in schwung, lebensgeister weckt, mach mir angst, mi
    weckt, mich antreibt, mich aufweckt, mich motiviert, mich pusht, mich wach macht, mich weckt, mit
    tempo, mit wumms, motivier mich, motiviere mich, nervenkitzel, puls hoch, push mich, pusht mich,
    richtig knallen, richtig kracht, ruhig knallen, schock mich, tritt in den hintern,
    verfolgungsjagden, vollgas, vom sofa reißt, wach bleiben, wach halten, wach hält, wach mich auf,
    wachbleiben, wachhält, was actionreiches, was aufregendes, was gruseliges, was grusliges, was
    krasses, was mit action, was mit power, was rasantes, was spannendes, weck mich, zum abtanzen, zum
    auspowern, zum mitfiebern, zum pushen, zum tanzen, überrasch mich, überrasche mich`,
  feel: `
    alles fühlen, alles raus, ausheulen, ausweinen, darf weh tun, darf wehtun, durchfühlen, einfach
    heulen, einfach mal heulen, einfach mal weinen, einfach weinen, gar nicht loswerden, große gefühle,
    im selbstmitleid, in erinnerungen schwelgen, in meinem kummer, in meinem schmerz, in meiner trauer,
    lass mich in meiner, mal heulen, mal richtig weinen, mal wieder fühlen, mich weinen lässt, mir das
    herz bricht, muss es raus, muss heulen, muss weinen, nicht so tun als, rachefilm, rachefilme,
    rauslassen, richtig heulen, richtig weh tut, richtig wehtut, solls endlich raus, solls raus, suhlen,
    traurig sein, tränen fließen, unter die haut geht, was berührendes, was bewegendes, was
    dramatisches, was emotionales, was fühlen, was melancholisches, was tragisches, was trauriges,
    weinen darf, weinen dürfen, weinen können, wut ausleben, wut behalten, zu herzen geht, zulassen, zum
    heulen, zum mitheulen, zum mitweinen, zum weinen`,
  distract: `
    abgelenkt werden, ablenken, ablenkung, abtauchen, alles vergessen, alltag vergessen, andere
    gedanken, andere welt, arbeit vergessen, aufhör zu grübeln, aufhören zu denken, aufhören zu grübeln,
    aus meinem kopf, berieseln, beschäftige mich, bloß weg, bring mich auf andere, dem alltag
    entfliehen, denken aufhören, der realität entfliehen, eintauchen, eskapismus, fremde welt, fremde
    welten, gedanken stoppen, gehirn aus, gehirn ausschalten, grübeln aufhören, hirn abschalten, hirn
    aus, hirn ausschalten, in eine andere, kein wort davon hören, kniffligen, kopf abschalten, kopf aus,
    kopf ausschalten, kopf frei, kopf leer, lenk mi ab, lenk mich ab, lenke mich ab, lenkt mich ab, mi
    ablänkt, mich ablenkt, nicht an die arbeit, nicht daran denken, nicht denken, nicht dran denken,
    nicht drüber nachdenken, nicht grübeln, nicht mehr daran denken, nicht mehr denken, nicht mehr dran
    denken, nicht mehr grübeln, nicht mitdenken, nicht nachdenken, nichts davon hören, nichts denken,
    nichts mehr denken, nix denken, nix mehr denken, nur weg, ohne nachdenken, ohne nachzudenken, ohne
    zu denken, raus aus dem alltag, raus aus meinem kopf, raus hier, realitätsflucht, vergessen lässt,
    vergessen will, was anderes denken, weg vom, weit weg von hier, will abschalten vom denken,
    woanders, zeitvertreib, zum vergessen, zum wegträumen`,
} as const satisfies Record<Goal, string>;
