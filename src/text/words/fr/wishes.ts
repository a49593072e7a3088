import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    assorti*, aussi joyeux que, comme moi, continuer, correspond*, dans le même esprit, dans le même
    style, ma vibe, mon mood, même ambiance, même délire, même genre, même humeur, même énergie, pareil,
    pour accompagner, prolonger, qui colle, raccord, rester comme ça, va avec`,
  lift: `
    amusant*, attendriss*, blague*, bonheur, bonne humeur, burlesque*, chaleur, chaleureu*, coloré*,
    comique*, comédie, connerie, consol*, couleurs, câlin*, doudou, drôle*, du con, délire, encourage*,
    ensoleill*, espoir, feel good, finit bien, gai, gaie, glousser, good vibes, happy end, heureu*,
    humoristique*, humour, joie, joyeu*, loufoque*, lumineu*, lumière, léger, légère, légèreté,
    marrant*, marrer, me remonter, mieux, mignon*, optimism*, optimiste, paillettes, parodie*, positif,
    pétillant*, remonte, remonter le moral, requinquer, rigolade, rigolant, rigoler, rigolo*, rire,
    rires, romantique*, réchauff*, réconfort*, se termine bien, sitcom*, sketch*, soleil dans, sourire,
    sourires, stand up, sympa, tendresse, égay*`,
  calm: `
    apais*, apaise, asmr, baisser la tension, berce*, berç*, bruit de la mer, bruit de la pluie,
    calmant*, calme*, calmer, chill*, cocon, cocoon*, cocooning, contemplati*, docu animalier, dodo,
    dormir, douce, douceur, douillet*, doux, décompress*, décompresser, délass*, déstress*, détend*,
    détendre, détente, endormir, lent, lente, lentement, m'assoupir, méditat*, nature, paisible, paix,
    pas de violence, pique du nez, plaid, pépère, ralent*, ralentir, redescend*, relax*, repos,
    reposant*, repose, reposer, respirer, rien de stressant, rien de violent, sans cris, sans stress,
    sans violence, serein*, silence, silence*, silencieu*, sombrer, sommeil, souffle, souffler,
    sérénité, tranquil*, tranquille, zen, zen*`,
  energise: `
    action, adrénaline, ambiancer, aventure*, bagarre*, baston, boost*, bouge, bouger, braquage,
    combats, course, daction, danser, du jus, dynam*, dépote, effrayant*, excitant*, excitation,
    explose, explosif*, explosions, explosive*, flippant*, flipper, fort, fortes, frisson*, fête,
    guerre, haletant*, horreur, intense, intensité, monstres, motiv*, nerveu*, palpitant*, patate, peur,
    poursuite*, punch*, péchu*, pêche, qui arrache, rapide, rythm*, rythme, rythmé*, sans temps mort,
    sensations, sensations fortes, speed, suspense, terrifiant*, thriller, thriller*, tonique*,
    trembler, trépid*, trépidant*, vibrer, vitesse, zombies, ça pète, électrique, électris*, émotions
    fortes, énergie, énergique, épique*, épouvante`,
  feel: `
    aux tripes, boulevers*, bouleversant*, bouleverse*, catharsis, cathartique, chagrin, chialer, deuil,
    dramatiq*, dramatique, drame, drame*, déchirant*, déchire*, larme, larmes, lâcher les vannes, lâcher
    prise, me rouler, mouchoir*, mouchoirs, mélancol*, mélancoli*, mélo, mélodram*, mélodrame, nostalg*,
    pleurer, poignant*, profond, profonde, ressentir, sanglot*, sensible, touchant*, tout lâcher,
    tragique*, tragédie, triste*, vengeance, vengeur, vider mon sac, émotion, émotionnel*, émotions,
    émouv*, émouvant*, ému, émue, évacuer`,
  distract: `
    absorb*, accrocheu*, addicti*, autre chose, autre monde, autre univers, autres mondes, binge*, bête,
    captivant*, captiver, casse-tête, cerveau, changer les idées, distraction, distraire, divertir,
    divertissant*, divertissement, dragons, débile, débrancher, déconnecter, décrocher, dépays*,
    dépaysement, enquête, fantastique, fantasy, fuir, immersi*, loin d'ici, m'occuper, m'échapper,
    m'évad*, m'évader, magie, me distraire, me vider la tête, mystère, ne pas penser, ne plus penser,
    occuper, oublier, pas réfléchir, passe-temps, passer le temps, penser à autre, penser à autre chose,
    penser à rien, plonge, plonger, polar, prenant, prenante, réalité, réfléchir, saga, sagas, sans
    penser, sans réfléchir, science fiction, tuer le temps, téléréalité, un autre monde, un univers,
    vider la tête, voyage, échapper, énigme*, évade, évader, évasion`,
} as const satisfies Record<Goal, string>;

export const ASKS = {
  match: `
    aussi heureux que moi, aussi triste que moi, casse l'ambiance, casse pas l'ambiance, colle à ma,
    colle à mon, comme je me sens, dans l'même genre, dans le même genre, dans le même mood, du même
    genre, faire durer, fais durer, garder cette, garder la bonne, garder la vibe, garder le mood,
    garder le sourire, garder ma bonne, ira avec, irait avec, même ambiance, même vibe, pas envie d'en
    sortir, pour prolonger, que ça continue, que ça dure, qui aille avec, qui colle à ma, qui colle à
    mon, qui correspond à mon, qui me ressemble, qui va avec, qui va avec mon, raccord avec, reflète mon
    humeur, rester dans ce mood, rester dans cette, rester dans la vibe, rester dans le mood, rester
    dans ma bulle, sur la lancée, sur ma lancée, à mon humeur`,
  lift: `
    amuse moi, arranger ça ?, besoin d'un câlin, besoin de rire, besoin de sourire, bonne grosse
    connerie, bonne humeur, booster le moral, chasser le cafard, console moi, de la légèreté, des
    paillettes, divertis et fais rire, donne le sourire, du bien, du drôle, du léger, en rigolant, envie
    de rigoler, envie de rire, fais moi rire, fais moi sourire, glousser comme, me consoler, me faire
    marrer, me faire rigoler, me faire rire, me fasse sourire, me marrer, me mettre de bonne humeur, me
    remonte, me remonter, me remonter le moral, me réconforter, met de bonne humeur, pour rire, pour
    sourire, qui console, qui fait rire, qui fait sourire, qui me fasse rire, redonne espoir, redonne le
    sourire, redonner le sourire, remonte le moral, remonte moi, remonte moi le moral, remonter le
    moral, remonter mon moral, remontez moi, retrouver le sourire, rire aux larmes, réchauffe le cœur,
    réconforte, un peu de soleil, un rayon de soleil, veux rigoler, veux rire, égaye moi`,
  calm: `
    aide moi à me détendre, apaise moi, avant de dormir, avant le coucher, berce moi, besoin de calme,
    besoin de douceur, besoin de repos, calme moi, calmer mes nerfs, du silence, du tout doux,
    décompresser, déstresser, détends moi, envie de douceur, faire baisser la pression, m'apaise,
    m'endormir, me calmer, me détend, me détendre, ne se passe rien, pas d'explosions, pas de cris, pour
    dormir, pour mendormir, qui apaise, qui détend, qui me calme, qui me détende, qui respire,
    redescendre, relaxer, relâcher la pression, sans prise de tête, sombrer doucement, souffler un peu,
    trouver le sommeil, un peu de calme, veux me détendre`,
  energise: `
    avoir peur, besoin daction, besoin dénergie, booste moi, bouge, coup de fouet, donne la patate,
    donne la pêche, du frisson, du suspense, envie daction, envie de danser, faire la fête, faire peur,
    fais moi peur, fais moi vibrer, file la pêche, film d'action, me booster, me faire flipper, me
    motive, me motiver, me réveille, me réveiller, me secoue, me tienne éveillé, motive moi, que ça
    pète, qui dépote, qui fait peur, qui fout la trouille, remets du jus, réveille moi, secoue moi,
    sensations fortes, surprends moi, tenir en haleine, tienne en haleine, veux de laction, zéro temps
    mort, électrise moi`,
  feel: `
    arrache des larmes, besoin de lâcher, besoin de pleurer, bon coup, dans ma mélancolie, dans ma
    tristesse, envie de pleurer, faire chialer, faire mon deuil, faire pleurer, fais moi pleurer, fait
    pleurer, fasse pleurer, film de vengeance, garder ma colère, garder ma rage, jai envie de pleurer,
    laisse moi pleurer, laisse sortir, laisser sortir, m'y rouler, me fasse pleurer, me fasse ressentir,
    me morfondre, me vautrer, pas faire semblant, pleurer un bon coup, pleurer un coup, pleurer à
    chaudes larmes, pour pleurer, prend aux tripes, que ça sorte, quelque chose de fort, qui fait
    pleurer, qui me touche, qui remue, regarder en face, remuer le couteau, ressentir quelque chose,
    rester triste, sortir les mouchoirs, sortir ma colère, tire des larmes, tire-larmes, tirer les
    larmes, tout lâcher, tout sortir, toutes les larmes, verser une larme, veux pleurer, vivre ma peine,
    vivre ma tristesse, évacuer, être triste`,
  distract: `
    aide moi à oublier, arrête de penser, arrête de ruminer, arrêter de cogiter, arrêter de penser,
    arrêter de ruminer, cerveau en pause, cerveau off, change moi, change moi les idées, changer d'air,
    changer d'idées, changer les idées, distrais moi, divertis moi, débrancher le cerveau, débrancher
    mon cerveau, emmenez moi, emmène moi, fais moi oublier, fuir la réalité, les idées, loin de tout,
    m'occuper l'esprit, m'évader, me changer les, me changer les idées, me distraire, me divertir, me
    déconnecter, me faire oublier, me faire voyager, me vide l'esprit, me vider la tête, mettre mon
    cerveau, mévader, ne plus penser, ne plus y penser, occupe moi, occuper l'esprit, occuper mon
    esprit, oublier ma, oublier mon, oublier tout, pas penser, pas réfléchir, penser à autre, penser à
    autre chose, penser à rien, plus penser, plus y penser, plus y songer, poser mon cerveau, pour
    oublier, qui fait oublier, qui me change, s'évader, sans me prendre la tête, sans réfléchir, sans se
    prendre la tête, sors la moi, sors le moi, tout oublier, veux pas penser, vide la tête, vide ma
    tête, vide moi la tête, vider l'esprit, vider la tête, vider ma tête, échapper à, éteindre mon
    cerveau`,
} as const satisfies Record<Goal, string>;
