import type { FileWords, SiteWords } from './site-words.ts';

export const ARABIC = {
  genres: {
    action: 'أكشن|حركة|إثارة وأكشن',
    adventure: 'مغامرة|مغامرات',
    animation: 'رسوم متحركة|كرتون|أنيميشن',
    anime: 'أنمي',
    biography: 'سيرة ذاتية',
    comedy: 'كوميدي|كوميديا',
    crime: 'جريمة',
    documentary: 'وثائقي|وثائقيات',
    drama: 'دراما|درامي',
    family: 'عائلي|عائلية',
    fantasy: 'فانتازيا|خيال',
    history: 'تاريخي|تاريخ',
    horror: 'رعب',
    kids: 'أطفال',
    music: 'موسيقي|موسيقى|غنائي',
    mystery: 'غموض',
    reality: 'تلفزيون الواقع',
    romance: 'رومانسي|رومانسية|رومانسيات',
    romcom: 'كوميدي رومانسي|كوميديا رومانسية',
    scifi: 'خيال علمي',
    sport: 'رياضة|رياضي',
    superhero: 'أبطال خارقون',
    thriller: 'إثارة|تشويق|تشويق وإثارة',
    war: 'حرب|حربي',
    western: 'غربي|ويسترن',
  },
  seasons: 'الموسم|موسم',
  ordinals: 'الأول|الاول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر|الأخير',
  parts: 'الجزء|جزء',
} as const satisfies SiteWords;

export const ARABIC_FILES = {
  columns: {
    title: 'عنوان',
    year: 'سنة',
    kind: 'نوع',
  },
} as const satisfies FileWords;
