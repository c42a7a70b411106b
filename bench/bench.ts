/** The part that runs in Node. Its figures go to the script as JSON, on the last line. */
import { termsBench } from './terms/terms';
import { wordBench } from './word/word';

const compared = [...(await wordBench()), await termsBench()];
console.log(JSON.stringify(compared));
