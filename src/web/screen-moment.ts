export { screenDay, screenMoment } from '../words/screen-moment.ts';
