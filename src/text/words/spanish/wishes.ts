import type { Goal } from '../../../mood/goals.ts';

export const WISHES = {
  match: `
    a juego, acorde, como estoy, como me siento, igual, misma onda, mismo rollo, que encaje, seguir así`,
  lift: `
    adorable, alegr*, amable, animad*, animar*, bonit*, buen rollo, chistes, chistos*, comedia,
    comedias, consuel*, cálid*, cómic*, divertid*, dulce, esperanza, esperanzador*, felic*, feliz,
    gracios*, graciosa, humor, liger*, luminos*, mejor, motivo para sonreír, optimist*, optimista,
    positiv*, reconfort*, reír, reírme, risa, risas, simpátic*, sonreír, tiern*, ánimo`,
  calm: `
    acogedor*, apacible, bajar revoluciones, calma, calmad*, calmar*, conciliar el sueño, cozy,
    descansar, descanso, desconectar y, desestresar*, dormir, dormirme, lent*, meditar, pausad*, paz,
    relaj*, reposo, respirar, serena, serenidad, sereno, siesta, silencios*, sin estrés, sosegad*,
    sosiego, suave, suavec*, tranqui, tranquil*`,
  energise: `
    acción, activ*, activarme, adrenalina, adrenalínic*, artes marciales, asustarme, aventura*, bailar,
    caña, cañer*, emocionante*, emociones, emociones fuertes, emoción, energía, espeluznante*,
    explosiones, fiesta, frenétic*, guerra, intens*, intriga, marcha, marchos*, miedo, monstruos,
    motiv*, movid*, peleas, persecuciones, pila, pilas, potente, ritmo, rápid*, subidón, suspense,
    suspenso, susto*, trepidante*, velocidad, vértigo, zombis`,
  feel: `
    a moco tendido, conmoved*, desahogar*, desahogo, desgarrador*, dolor, drama, dramátic*, dramón,
    duelo, emocional*, emocionarme, emociones, emoción profunda, emotiv*, lacrimógen*, llor*, llorar,
    llorera, lágrimas, melancól*, nostalg*, pañuelos, pena, profundo, sacarlo todo, sentimental*,
    sentir, soltar, sufrir, tragedia, triste*, trágic*`,
  distract: `
    absorb*, apagar el cerebro, cabeza en otra, desconecta*, desconectar, desenchuf*, despejar*,
    despejarme, distra*, entretener*, entretenid*, envolv*, escap*, escapar*, evadir*, evasión,
    fantasía, huir, lejos, maratón, matar el tiempo, misterio, no pensar, no tener que pensar, olvid*,
    olvidar*, otra cosa, otra parte, otro lado, otro mundo, pasar el rato, pensar en otra, series
    largas, sin pensar, sumerg*, tonta, tontería, tonterías, tonto`,
} as const satisfies Record<Goal, string>;

export const ASKS = {
  match: `
    acorde a mi ánimo, mantener el buen, mantener este, que combine con, que encaje con mi ánimo, que
    pegue con, que siga así, que vaya con mi, seguir así, seguir con este`,
  lift: `
    alegrarme el día, alégrame, animarme, anímame, consuélame, hazme reír, hazme sonreír, levantar el
    ánimo, levantarme el ánimo, levanten el ánimo, levántame el ánimo, me levante el ánimo, me quite la
    pena, necesito reír, necesito reírme, para alegrarme, para reír, para reírme, que me alegre, que me
    anime, que me suba, quiero reír, quiero reírme, quite la tristeza, quite las penas, sacarme una
    sonrisa, suba el ánimo, subir el ánimo, subirme el ánimo, sácame una sonrisa, súbeme, súbeme el
    ánimo, un abrazo, una sonrisa, unas risas`,
  calm: `
    ayúdame a desconectar, ayúdame a dormir, bajar las revoluciones, calmar los nervios, calmarme,
    cálmame, dormirme, necesito calma, que me calme, que me relaje, quiero calma, quiero paz, quiero
    relajarme, relájame, tranquilízame`,
  energise: `
    asústame, dame energía, despiértame, motívame, necesito energía, pasar miedo, que me asuste, que me
    despierte, que me dé energía, quiero acción, quiero adrenalina, quiero bailar, quiero moverme,
    sorpréndeme, subidón, venirme arriba`,
  feel: `
    desahogarme, déjame llorar, echar unas lágrimas, ganas de llorar, hartarme de llorar, hazme llorar,
    llorar a gusto, llorar a moco, llorar sin parar, llorar un poco, llorar un rato, me haga llorar,
    necesito llorar, para llorar, que me emocione, que me haga llorar, quiero llorar, regodearme,
    sacarlo todo, sentir mi tristeza, soltar unas lágrimas, soltarlo todo`,
  distract: `
    apagar el cerebro, apagar la mente, ayúdame a olvidar, dejar de pensar, desconectar el cerebro,
    despejar la mente, despejarme, distraerme, distráeme, escaparme, evadirme, hazme olvidar, llévame a
    otro, mantenga ocupad*, no pensar, no quiero pensar, olvidarlo, olvidarme de todo, otro mundo, pasar
    el rato, quiero distraerme, quitarme de la cabeza, sacarme de la cabeza`,
} as const satisfies Record<Goal, string>;
