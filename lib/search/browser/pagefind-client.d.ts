/** Pagefind's own program for the browser: the build takes it from the index it makes. */
declare module "pagefind-client" {
  interface PagefindResult {
    id: string;
    score: number;
    data(): Promise<{ url: string; content: string; meta: Record<string, string> }>;
  }

  export function createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): {
    init(): Promise<void>;
    search(words: string): Promise<{ results: PagefindResult[] }>;
  };
}
