import type { Language } from './language.ts';

export const SPANISH = {
  states: {
    angry: `
      exploto de rabia, de rabia, rabioso, a punto de explotar, me revienta, qué rabia, que coraje,
      injusticia, idiota, imbécil, grosero, gritar, odiar, maldit*, tóxic*, peleamos, discutí, discusión,
      enfado, enojo, me enoja, me enfada, coraje, encabron*, fastidi*, hasta las narices, no aguanto, no
      soporto, indigna, rabios*, traicion*, mintieron, mintió, hart*, cabreo, mosquead*, arrech*,
      disgustad*, me cae mal, grité, enojad*, enfadad*, furios*, rabia, ira, molest*, odio, harto, harta,
      cabread*, mal humor, irritad*, frustrad*, me saca de quicio, celos, celos*, injusto, pelea, me
      pelee, indignad*, cansado de todo`,
    disgust: `
      sucio, huele mal, vomité, puag, repulsión, repuls*, asquea, asquito, mugre, podrid*, asco,
      asqueros*, asquead*, nauseas, repugnan*, vomitar, que asco, me da asco, guacala, puaj, ganas de
      vomitar`,
    fear: `
      temo, me asusta, asusta, me da miedo, inseguro, insegura, pesadilla, tiemblo, temblando, nervios,
      estresante, agobio, me preocupa, preocupa, terror, espantad*, estrés, muert* de miedo, muerta de
      miedo, muerto de miedo, presión, intranquil*, miedo, asustad*, nervios*, ansios*, ansiedad,
      preocupad*, estresad*, pánico, aterrad*, aterrorizad*, agobiad*, inquiet*, tens*, temor, angusti*,
      no puedo dormir, susto`,
    happy: `
      qué día tan bonito, me siento genial, me siento bien, estoy bien, muy bien, fenomenal, me va bien,
      todo va bien, me siento en las nubes, en las nubes, qué ilusión, cumpleaños, nos casamos,
      embarazada, alegría, celebrando, celebra*, fiesta, felicidad, sonriendo, sonrisa, dichos*, radiante,
      optimista, esperanzad*, bendecid*, entusiasmad*, satisfech*, ganamos, gané, logré, lo logré,
      conseguí, enamorada, vacaciones, me alegro, me alegra, eufori*, buenísim*, excelente, estupend*, de
      maravilla, de buen humor, precioso, preciosa, hermos*, en paz, yupi, viva, qué bien, qué guay,
      contenta, contento, risas, relajad*, feliz, felices, content*, alegr*, encantad*, enamorad*,
      emocionad*, genial, fantástic*, maravillos*, orgullos*, agradecid*, buen humor, aprobé, me encanta,
      bien, aliviad*, ilusionad*, divertid*, eufóric*, buen día, gran día, mejor día, no me quejo, nada
      mal`,
    sad: `
      se murió, me echaron, perdí mi, sin ti, no puedo más, no puedo mas, me siento fatal, me siento mal,
      nadie me entiende, nadie me quiere, qué pena, qué triste, roto, rota, tengo ganas de llorar,
      destruid*, lloré, murió mi, ha muerto, falleció, no me siento bien, no estoy bien, melancól*,
      melancolía, nostalgia, pena, dolor, duele, me duele, perdí, perdido, fracas*, rompimos, me dejó,
      terminamos, desesperad*, desilusionad*, sin ganas, abatid*, apenad*, lágrimas, lloro, solit*,
      abandonad*, rechaz*, inútil, culpable, deprimente, bajón, depre, por los suelos, duro día, día de
      mierda, mierda, pésim*, enferm*, despidieron, extraño mucho, te extraño, añor*, amargad*, triste*,
      tristeza, me siento solo, me siento sola, estoy sola, estoy solo, soledad, deprimid*, llorar,
      llorando, desanimad*, mal día, día duro, día difícil, dia horrible, me rompieron el corazón, corazón
      roto, decepcionad*, extraño a, echo de menos, murió, infeliz, mal, fatal, vací*, dolid*, agotad*,
      hundid*, destrozad*, terrible, horrible`,
    surprise: `
      sorprendente, de repente, quién lo diría, madre mía, guau, wow, no me lo creo, flip*, me quedé de
      piedra, sin palabras, atónit*, pasmad*, impresionad*, shock, sorpresa, sorprend*, sorprendid*, no me
      lo esperaba, no lo esperaba, increíble, inesperad*, no me lo puedo creer, no lo puedo creer,
      asombrad*, impactad*, alucin*, boquiabiert*`,
    neutral: `
      un día cualquiera, cualquiera, día normal, un día más, ni bien ni mal, bien sin más, pues nada, aquí
      estoy, aquí ando, sin más, común, cotidian*, nada nuevo, todo igual, ahí voy, ahí vamos, pasable,
      indiferente, normalit*, rutina, sin novedad, corriente, normal, nada especial, nada de especial,
      como siempre, así así, regular, aburrid*, cansad*, ni fu ni fa, más o menos, tranquilo hoy, lo de
      siempre`,
  },
  wishes: {
    match: 'igual, que encaje, seguir así, como me siento',
    lift: `
      comedias, cómic*, graciosa, animad*, positiv*, tiern*, bonit*, humor, reconfort*, felic*, motivo
      para sonreír, optimista, mejor, reír, reírme, reir, risa, gracios*, divertid*, alegr*, liger*,
      comedia, animar*, ánimo, sonreír, feliz, esperanza`,
    calm: `
      dormirme, sosiego, sereno, serena, relaj*, pausad*, silencios*, respirar, apacible, lent*,
      tranquil*, calma, calmar*, descansar, paz, suave, dormir, desestresar*, desconectar y`,
    energise: `
      emoción, emociones fuertes, intriga, peleas, velocidad, marcha, ritmo, cañer*, trepidante*,
      adrenalínic*, motiv*, miedo, activarme, acción, emocionante*, adrenalina, energía, rápid*, susto*,
      terror, aventura*, intens*, bailar, activ*, suspenso, suspense`,
    feel: `
      lágrimas, dramón, drama, dramátic*, melancól*, emocionarme, desgarrador*, llor*, llorar, llorera,
      triste*, pañuelos, profundo, conmoved*, desahogar*, emotiv*, sentir`,
    distract: `
      desconecta*, escap*, olvid*, despejarme, evasión, otra cosa, absorb*, envolv*, sumerg*, pensar en
      otra, distra*, olvidar*, escapar*, desconectar, no pensar, evadir*, otro mundo, despejar*,
      entretener*`,
  },
  asks: {
    match: 'que encaje con mi ánimo, seguir así',
    lift: `
      quiero reír, quiero reírme, necesito reír, necesito reírme, sacarme una sonrisa, sácame una sonrisa,
      levantar el ánimo, para reír, para reírme, súbeme, hazme reír, anímame, alégrame, hazme sonreír,
      levántame el ánimo, súbeme el ánimo`,
    calm: `
      necesito calma, quiero calma, quiero paz, ayúdame a dormir, quiero relajarme, cálmame, relájame,
      tranquilízame`,
    energise: `
      quiero acción, quiero adrenalina, quiero bailar, necesito energía, despiértame, motívame, dame
      energía, sorpréndeme`,
    feel: `
      que me haga llorar, para llorar, necesito llorar, hartarme de llorar, hazme llorar, quiero llorar,
      déjame llorar, ganas de llorar`,
    distract: 'distráeme, hazme olvidar, no quiero pensar, quiero distraerme, ayúdame a olvidar',
  },
  wanting: `
    quiero, necesito, quisiera, me gustaría, dame, ponme, busco, algo, déjame, ayúdame, tengo ganas de,
    ganas de, me apetece, deseo`,
  pleading: 'por favor, porfa',
  because: 'después, porque, tras, pero, por culpa',
  not: 'no, nunca, jamás, sin, ni, ya no, tampoco, nada',
  very: 'muy, tan, súper, super, totalmente, demasiado, bastante, completamente, mucho, mucha',
  slightly: 'un poco, poco, algo, ligeramente, un poquito',
} as const satisfies Language;
