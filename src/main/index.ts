/** Where the Electron program starts. It only connects: what can be tested without Electron stands beside it. */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  Tray,
} from 'electron';
import { WIRE_PREFIX } from '#ipc/bridge';
import type { EventName, Events } from '#ipc/events';
import { stayActive } from './background/stay-active';
import { trayIcon } from './background/tray-template';
import { createHandlers } from './handlers';
import { serveContract } from './ipc/serve-contract';
import { createAppMenu } from './menu/app-menu';
import { serveContextMenu } from './menu/context-menu';
import { noticeShower } from './notices/show-notices';
import { PAGE_ORIGIN, pageProtocol, pageScheme } from './page/page-protocol';
import { pdfMaker } from './pdf/make-pdf';
import { closeGracefully } from './window/close-gracefully';
import { windowOptions } from './window/create-window';
import { lockNavigation } from './window/lock-navigation';
import { lockSession } from './window/lock-session';
import { meetTrouble } from './window/meet-trouble';
import { recallWindow, rememberWindow } from './window/window-memory';
import { placeWindow } from './window/window-state';
import { languageFor, words } from './words';

const OUT = join(import.meta.dirname, '..');
const ICONS = join(OUT, '..', 'resources', 'icons');

app.enableSandbox();
protocol.registerSchemesAsPrivileged([pageScheme]);
// One folder for an installed program and for one started from its source, unless the command line has its own.
if (!app.commandLine.hasSwitch('user-data-dir')) {
  app.setPath('userData', join(app.getPath('appData'), 'Raadgever'));
}
// Windows shows notifications only of a program it has a name for; an installer gives one, the source does not.
if (process.platform === 'win32' && !app.isPackaged) app.setAppUserModelId(process.execPath);

// Two programs on one database would each believe that they are alone.
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(openProgram);
} else {
  app.quit();
}

process.on('uncaughtException', (error) => {
  console.error(error);
  if (app.isReady()) {
    dialog.showErrorBox('Raadgever', words[languageFor(app.getPreferredSystemLanguages())].troubles.broken);
  }
  app.exit(1);
});

// One window is the program, also on macOS.
app.on('window-all-closed', () => app.quit());

async function openProgram(): Promise<void> {
  const systemLanguages = app.getPreferredSystemLanguages();
  lockSession(session.defaultSession);
  // Letters are Dutch, whatever the language of the menus. macOS checks with its own languages.
  if (process.platform !== 'darwin') session.defaultSession.setSpellCheckerLanguages(['nl']);
  protocol.handle('raadgever', pageProtocol(join(OUT, 'renderer')));

  const statePath = join(app.getPath('userData'), 'window.json');
  const displays = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()];
  const workAreas = displays.map((display) => display.workArea);
  const placement = placeWindow(await recallWindow(statePath), workAreas);
  const window = new BrowserWindow(
    windowOptions(
      placement,
      join(OUT, 'preload', 'index.cjs'),
      {
        version: app.getVersion(),
        electron: process.versions.electron ?? '',
        language: systemLanguages[0] ?? 'en',
        notices: Notification.isSupported(),
      },
      nativeTheme.shouldUseDarkColors,
      join(ICONS, 'icon-256.png'),
    ),
  );
  const tell = <E extends EventName>(event: E, content: Events[E]) => {
    // A machine may wake, and a notification be pressed, in the moment between the window's end and the program's.
    if (!window.isDestroyed()) window.webContents.send(`${WIRE_PREFIX}${event}`, content);
  };
  const openOutside = (url: string) => shell.openExternal(url);

  const focus = () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };

  const language = languageFor(systemLanguages);
  const menu = createAppMenu(
    { language, theme: 'system', commands: [] },
    {
      platform: process.platform,
      packaged: app.isPackaged,
      choose: (command) => tell('command', command),
    },
    (template) => Menu.setApplicationMenu(Menu.buildFromTemplate(template)),
  );
  const background = stayActive(language, {
    makeIcon: (onClick) => {
      const tray = new Tray(join(ICONS, trayIcon(process.platform)));
      tray.setToolTip('Raadgever');
      tray.on('click', onClick);
      return {
        showMenu: (template) => tray.setContextMenu(Menu.buildFromTemplate(template)),
        remove: () => tray.destroy(),
      };
    },
    hide: () => window.hide(),
    open: focus,
    quit: () => app.quit(),
  });
  // Also when the system ends: then nothing may keep the window.
  app.on('before-quit', background.quitting);
  const closing = closeGracefully(
    window,
    () => tell('closing', null),
    () => rememberWindow(statePath, window),
    background.hidesInstead,
  );
  meetTrouble(
    window,
    (options) => {
      // The question belongs to the window, which may be hidden.
      if (!window.isVisible()) window.show();
      return dialog.showMessageBox(window, options);
    },
    () => words[menu.language()].troubles,
  );
  serveContextMenu(
    window.webContents,
    () => words[menu.language()],
    (template) => Menu.buildFromTemplate(template).popup({ window }),
  );
  lockNavigation(window.webContents, (url) => void openOutside(url).catch(console.error));

  serveContract(
    ipcMain,
    createHandlers({
      askSave: (options) => dialog.showSaveDialog(window, options),
      askOpen: (options) => dialog.showOpenDialog(window, options),
      documentsFolder: app.getPath('documents'),
      showItem: (path) => shell.showItemInFolder(path),
      notify: noticeShower({
        isSupported: () => Notification.isSupported(),
        make: (options) => new Notification(options),
        pressed: (id) => {
          focus();
          tell('noticeClicked', id);
        },
      }),
      makePdf: pdfMaker({
        session: () => session.fromPartition('paper'),
        openWindow: ({ webPreferences, ...options }, own) =>
          new BrowserWindow({ ...options, webPreferences: { ...webPreferences, session: own } }),
      }),
      print: (done) => window.webContents.print({}, done),
      openOutside,
      menu,
      background,
      setTheme: (theme) => {
        nativeTheme.themeSource = theme;
      },
      readyToClose: closing.ready,
    }),
    (channel, error) => console.error(channel, error),
  );

  app.on('second-instance', focus);
  // macOS: the icon in the dock, pressed while the window is hidden.
  app.on('activate', focus);
  powerMonitor.on('resume', () => tell('woke', null));
  powerMonitor.on('unlock-screen', () => tell('woke', null));
  window.once('ready-to-show', () => {
    if (placement.maximized) window.maximize();
    window.show();
  });
  await window.loadURL(`${PAGE_ORIGIN}/`);
}
