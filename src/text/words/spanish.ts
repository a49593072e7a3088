import type { Language } from './language.ts';

export const SPANISH = {
  states: {
    angry:
      'enojad*, enfadad*, furios*, rabia, ira, molest*, odio, harto, harta, cabread*, mal humor, irritad*, frustrad*, me saca de quicio, celos, celos*, injusto, pelea, me pelee, indignad*, cansado de todo',
    disgust:
      'asco, asqueros*, asquead*, nauseas, repugnan*, vomitar, que asco, me da asco, guacala, puaj, ganas de vomitar',
    fear: 'miedo, asustad*, nervios*, ansios*, ansiedad, preocupad*, estresad*, estrés, pánico, aterrad*, aterrorizad*, agobiad*, inquiet*, tens*, temor, angusti*, no puedo dormir, susto',
    happy:
      'feliz, felices, content*, alegr*, encantad*, enamorad*, emocionad*, genial, fantástic*, maravillos*, orgullos*, agradecid*, buen humor, aprobé, me encanta, bien, aliviad*, ilusionad*, divertid*, eufóric*, buen día, gran día, mejor día, no me quejo, nada mal',
    sad: 'triste*, tristeza, me siento solo, me siento sola, estoy sola, estoy solo, soledad, deprimid*, llorar, lloré, llorando, desanimad*, mal día, día duro, día difícil, dia horrible, me rompieron el corazón, corazón roto, decepcionad*, extraño a, echo de menos, murió, infeliz, mal, fatal, vací*, dolid*, agotad*, hundid*, destrozad*, terrible, horrible',
    surprise:
      'sorpresa, sorprend*, sorprendid*, no me lo esperaba, no lo esperaba, increíble, inesperad*, no me lo puedo creer, no lo puedo creer, asombrad*, impactad*, alucin*, boquiabiert*',
    neutral:
      'normal, nada especial, nada de especial, como siempre, así así, regular, aburrid*, cansad*, ni fu ni fa, más o menos, tranquilo hoy, lo de siempre',
  },
  wishes: {
    match: 'igual, que encaje, seguir así, como me siento',
    lift: 'reír, reírme, reir, risa, gracios*, divertid*, alegr*, liger*, comedia, animar*, ánimo, sonreír, feliz, esperanza',
    calm: 'relaj*, tranquil*, calma, calmar*, descansar, paz, suave, dormir, desestresar*, desconectar y',
    energise:
      'acción, emocionante*, adrenalina, energía, rápid*, susto*, terror, aventura*, intens*, bailar, activ*, suspenso, suspense',
    feel: 'llorar, llorera, triste*, pañuelos, profundo, conmoved*, desahogar*, emotiv*, sentir',
    distract:
      'distra*, olvidar*, escapar*, desconectar, no pensar, evadir*, otro mundo, despejar*, entretener*',
  },
  asks: {
    match: 'que encaje con mi ánimo, seguir así',
    lift: 'hazme reír, anímame, alégrame, hazme sonreír, levántame el ánimo, súbeme el ánimo',
    calm: 'cálmame, relájame, tranquilízame',
    energise: 'despiértame, motívame, dame energía, sorpréndeme',
    feel: 'hazme llorar, quiero llorar, déjame llorar, ganas de llorar',
    distract: 'distráeme, hazme olvidar, no quiero pensar, quiero distraerme, ayúdame a olvidar',
  },
  wanting:
    'quiero, necesito, quisiera, me gustaría, dame, ponme, busco, algo, déjame, ayúdame, tengo ganas de, ganas de, me apetece, deseo',
  pleading: 'por favor, porfa',
  because: 'después, porque, tras, pero, por culpa',
  not: 'no, nunca, jamás, sin, ni, ya no, tampoco, nada',
  very: 'muy, tan, súper, super, totalmente, demasiado, bastante, completamente, mucho, mucha',
  slightly: 'un poco, poco, algo, ligeramente, un poquito',
} as const satisfies Language;
