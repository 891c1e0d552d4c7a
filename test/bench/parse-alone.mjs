// Parses a CSV file with somebody else's parser and does nothing else: what our validation is measured against.
import { createReadStream } from 'node:fs';

const [library, file] = process.argv.slice(2);

const parsers = {
  async 'csv-parse'() {
    const { parse } = await import('csv-parse');
    let rows = 0;
    for await (const row of createReadStream(file).pipe(parse())) if (row.length > 0) rows += 1;
    return rows;
  },
  async papaparse() {
    const { default: Papa } = await import('papaparse');
    let rows = 0;
    const parsing = createReadStream(file).pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true }));
    for await (const row of parsing) if (row.length > 0) rows += 1;
    return rows;
  },
  async udsv() {
    const { inferSchema, initParser } = await import('udsv');
    let rows = 0;
    let parser;
    for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1024 * 1024 })) {
      parser ??= initParser(inferSchema(chunk));
      parser.chunk(chunk, parser.stringArrs, (more) => {
        rows += more.length;
      });
    }
    parser.end();
    return rows;
  },
};

process.stdout.write(`${await parsers[library]()}\n`);
