/** What this project uses of sax, which brings no types. */
declare module "sax" {
  export interface SaxTag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }

  export interface SaxParser {
    /** With `position` on: how many characters have been read, and where (from 1) the tag being read begins. */
    readonly position: number;
    readonly startTagPosition: number;
    onopentag: (tag: SaxTag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    onerror: (error: Error) => void;
    write(xml: string): SaxParser;
    close(): void;
  }

  export function parser(strict: boolean, options: { position: boolean }): SaxParser;

  const sax: {
    parser: typeof parser;
    /** Characters of one attribute or name that are read at the most. */
    MAX_BUFFER_LENGTH: number;
  };
  export default sax;
}
