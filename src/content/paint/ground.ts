export { backgroundOfPage as groundOfPage } from './page-background.ts';
