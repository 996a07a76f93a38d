import { createRunnableDevEnvironment, resolveConfig, type RunnableDevEnvironment } from 'vite';

/** A module that was run, and the files of all modules run so far. */
export interface RunModule<Module> {
  readonly module: Module;
  readonly files: readonly string[];
}

/** The module runner of a checkout, and its pending runs. */
interface Place {
  readonly environment: Promise<RunnableDevEnvironment>;
  readonly running: Set<Promise<unknown>>;
}

/**
 * WXT builds an extension in several steps, each with plugins of its own that need the engine; it is loaded only once
 * per checkout.
 */
const places = new Map<string, Place>();

/**
 * Runs a module of a checkout during a build; shared modules run once.
 *
 * @param root folder of the checkout, with forward slashes
 * @param file the module's path
 * @throws what the module throws
 */
export async function runSourceModule<Module>(
  root: string,
  file: string,
): Promise<RunModule<Module>> {
  const place = places.get(root) ?? { environment: openPlace(root), running: new Set() };
  places.set(root, place);
  const running = runIn<Module>(place, file);
  place.running.add(running);
  try {
    return await running;
  } finally {
    place.running.delete(running);
  }
}

async function runIn<Module>({ environment }: Place, file: string): Promise<RunModule<Module>> {
  const { runner } = await environment;
  const module = await runner.import<Module>(file);
  // Modules of dependencies are imported by Node and have no file here.
  const files = [...runner.evaluatedModules.fileToModulesMap.keys()];
  return { module, files };
}

/** Makes the modules of a checkout be read from disk again the next time, after pending runs have ended. */
export async function forgetSourceModules(root: string): Promise<void> {
  const place = places.get(root);
  if (!place) return;
  places.delete(root);
  await Promise.allSettled(place.running);
  await (await place.environment).close();
}

async function openPlace(root: string): Promise<RunnableDevEnvironment> {
  const config = await resolveConfig(
    {
      root,
      configFile: false,
      envDir: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      environments: {
        sources: {
          consumer: 'server',
          dev: { moduleRunnerTransform: true },
          resolve: { external: true },
        },
      },
    },
    'serve',
  );
  const place = createRunnableDevEnvironment('sources', config, {
    runnerOptions: { hmr: { logger: false } },
    hot: false,
  });
  await place.init();
  return place;
}
