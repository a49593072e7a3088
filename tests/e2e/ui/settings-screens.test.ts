import { lookAt, OUR_SCREENS } from './looks/look-at.ts';

lookAt(OUR_SCREENS.filter(({ page }) => page.startsWith('options/') || page.startsWith('popup/welcome/')));
