import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    assorti*, comme moi, continuer, correspond*, dans le même esprit, même ambiance, même humeur, même
    énergie, pareil, qui colle, raccord, rester comme ça, va avec`,
  lift: `
    amusant*, blague*, bonheur, bonne humeur, chaleur, chaleureu*, comique*, comédie, consol*, câlin*,
    doudou, drôle*, encourage*, espoir, feel good, gai, gaie, happy end, heureu*, humoristique*, humour,
    joie, joyeu*, lumineu*, lumière, léger, légère, légèreté, marrant*, me remonter, mieux, mignon*,
    optimism*, optimiste, positif, pétillant*, remonter le moral, rigoler, rigolo*, rire, rires,
    romantique*, réconfort*, sourire, sourires, sympa`,
  calm: `
    apais*, berce*, calmant*, calme*, calmer, cocon, cocooning, dodo, dormir, douce, doux, décompresser,
    détendre, détente, endormir, lent, lente, lentement, méditat*, nature, paisible, paix, plaid,
    pépère, ralentir, relax*, repos, reposant*, repose, reposer, respirer, sans stress, sans violence,
    serein*, silence, silencieu*, sommeil, souffle, souffler, sérénité, tranquil*, tranquille, zen, zen*`,
  energise: `
    action, adrénaline, aventure*, bagarre*, baston, boost*, bouge, bouger, combats, course, daction,
    danser, dynam*, effrayant*, excitant*, excitation, explose, explosif*, explosions, explosive*,
    flippant*, fort, fortes, frisson*, fête, guerre, horreur, intense, intensité, monstres, motiv*,
    nerveu*, palpitant*, patate, peur, poursuite*, péchu*, pêche, rapide, rythme, rythmé*, sensations,
    sensations fortes, speed, suspense, terrifiant*, thriller, trépidant*, vitesse, zombies, électrique,
    émotions fortes, énergie, énergique, épouvante`,
  feel: `
    bouleversant*, bouleverse*, chagrin, chialer, deuil, dramatique, drame, déchirant*, déchire*, larme,
    larmes, lâcher prise, mouchoirs, mélancoli*, mélo, mélodrame, nostalg*, pleurer, poignant*, profond,
    profonde, ressentir, sanglot*, sensible, touchant*, tout lâcher, tragique*, tragédie, triste*, vider
    mon sac, émotion, émotionnel*, émotions, émouvant*, ému, émue, évacuer`,
  distract: `
    absorb*, accrocheu*, autre chose, bête, captivant*, captiver, cerveau, changer les idées,
    distraction, distraire, divertir, divertissant*, divertissement, débile, débrancher, déconnecter,
    décrocher, dépays*, dépaysement, enquête, fantastique, fantasy, fuir, immersi*, m'occuper,
    m'échapper, m'évader, magie, me distraire, me vider la tête, mystère, ne pas penser, ne plus penser,
    oublier, pas réfléchir, passe-temps, passer le temps, penser à autre, penser à autre chose, penser à
    rien, plonge, plonger, prenant, prenante, réalité, réfléchir, sans réfléchir, science fiction, tuer
    le temps, un autre monde, vider la tête, voyage, échapper, évade, évader, évasion`,
} as const satisfies Record<Goal, string>;

export const ASKS = {
  match: `
    comme je me sens, dans le même mood, garder cette, garder la bonne, garder le sourire, garder ma
    bonne, même ambiance, que ça dure, qui colle à ma, qui colle à mon, qui correspond à mon, qui va
    avec mon, rester dans ce mood, rester dans cette`,
  lift: `
    amuse moi, besoin d'un câlin, besoin de rire, besoin de sourire, bonne humeur, console moi, divertis
    et fais rire, donne le sourire, du bien, envie de rigoler, envie de rire, fais moi rire, fais moi
    sourire, me faire rire, me fasse sourire, me remonte, me remonter le moral, pour rire, pour sourire,
    qui me fasse rire, redonne le sourire, remonte le moral, remonte moi le moral, remonter le moral,
    remonter mon moral, retrouver le sourire, réconforte, veux rigoler, veux rire, égaye moi`,
  calm: `
    aide moi à me détendre, apaise moi, besoin de calme, besoin de douceur, besoin de repos, calme moi,
    détends moi, envie de douceur, faire baisser la pression, m'apaise, m'endormir, me calmer, me
    détend, me détendre, pour mendormir, qui apaise, qui détend, qui me calme, qui me détende,
    redescendre, relaxer, relâcher la pression, veux me détendre`,
  energise: `
    avoir peur, besoin daction, besoin dénergie, bouge, donne la pêche, envie daction, envie de danser,
    faire la fête, faire peur, fais moi peur, fais moi vibrer, me motive, me réveille, me réveiller,
    motive moi, qui fait peur, qui fout la trouille, réveille moi, secoue moi, surprends moi, veux de
    laction, électrise moi`,
  feel: `
    besoin de lâcher, besoin de pleurer, bon coup, envie de pleurer, faire pleurer, fais moi pleurer,
    fait pleurer, fasse pleurer, jai envie de pleurer, laisse moi pleurer, me fasse pleurer, me fasse
    ressentir, me morfondre, pleurer un bon coup, pleurer un coup, pleurer à chaudes larmes, pour
    pleurer, qui fait pleurer, qui me touche, ressentir quelque chose, rester triste, tout lâcher, tout
    sortir, toutes les larmes, veux pleurer, vivre ma tristesse, évacuer, être triste`,
  distract: `
    aide moi à oublier, arrête de penser, arrêter de penser, cerveau off, change moi les idées, changer
    d'air, changer d'idées, changer les idées, distrais moi, débrancher mon cerveau, emmène moi, fais
    moi oublier, les idées, loin de tout, me changer les, me changer les idées, me vide l'esprit, me
    vider la tête, mettre mon cerveau, mévader, occuper l'esprit, occuper mon esprit, oublier ma,
    oublier mon, oublier tout, pas penser, pas réfléchir, penser à autre chose, penser à rien, plus
    penser, plus y penser, poser mon cerveau, qui me change, sans réfléchir, tout oublier, veux pas
    penser, vide la tête, vider l'esprit, vider la tête, éteindre mon cerveau`,
} as const satisfies Record<Goal, string>;
