export { LetterDesk } from './letter-desk';
