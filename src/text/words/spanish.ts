import type { Language } from './language.ts';
import { STATES } from './spanish/states.ts';
import { ASKS, WISHES } from './spanish/wishes.ts';

export const SPANISH = {
  states: STATES,
  wishes: WISHES,
  asks: ASKS,
  wanting: `
    algo, alguna, algún, antojo de, apetece, ayuda a, ayúdame, busco, búscame, dame, deseo, déjame,
    ganas de, hace falta, haz que, hazme, llévame, me apetece, me apetecería, me gustaría, muéstrame,
    necesito, para ver, película que, ponme, querer, querría, quiero, quisiera, recomienda,
    recomiéndame, recomiéndeme, se me antoja, serie que, tengo ganas de, una peli, vendría bien`,
  pleading: `
    por favor, porfa`,
  because: `
    debido a, después, estoy, me siento, pero, por culpa, por el, por la, por mi, porque, tras, ya que`,
  turning: `
    aunque, pero, sin embargo`,
  now: `
    ahora, ya estoy`,
  past: `
    al principio, anoche, antes, ayer, era, esta mañana, estaba, estuve, fue, hace un rato`,
  not: `
    dejado de, jamás, nada, nada de, nadie, ni, ni siquiera, ninguna, ninguno, ningún, no, no
    exactamente, no mucho, no muy, no precisamente, no tan, nunca, para nada, sin, tampoco, ya no`,
  very: `
    absolutamente, bastante, cantidad, completamente, de verdad, demasiado, increíblemente, mogollón,
    mucha, mucho, muy, realmente, requete, sumamente, súper, tan, totalmente, tremendamente, un montón`,
  slightly: `
    algo, ligeramente, medio, poco, un pelín, un poco, un poquito, un poquitín, un tanto`,
  plain: `
    bien cargado, buenas noches, buenas tardes, buenos días, de vez, en fin, mal tiempo, más bien, o
    bien, tal vez, viva la`,
} as const satisfies Language;
