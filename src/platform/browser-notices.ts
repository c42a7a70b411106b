/** Notifications in a browser, which may only ask for them right after a click. */
import type { Host, Notice, NoticePermission } from './host';

const PERMISSIONS: Readonly<Record<globalThis.NotificationPermission, NoticePermission>> = {
  default: 'notAsked',
  denied: 'blocked',
  granted: 'allowed',
};

export function noticePermission(): NoticePermission {
  return 'Notification' in globalThis ? PERMISSIONS[Notification.permission] : 'unsupported';
}

export async function askNoticePermission(): Promise<NoticePermission> {
  const now = noticePermission();
  return now === 'notAsked' ? PERMISSIONS[await Notification.requestPermission()] : now;
}

export async function notifyIfAllowed(
  { id, title, body, onPress }: Notice,
  focus: () => void,
): ReturnType<Host['notify']> {
  const permission = noticePermission();
  if (permission === 'unsupported') return 'unsupported';
  if (permission !== 'allowed') return 'denied';
  try {
    const shown = new Notification(title, { body, tag: id });
    shown.onclick = () => {
      focus();
      shown.close();
      onPress?.();
    };
    return 'shown';
  } catch {
    // Chrome on Android has the class and refuses the constructor.
    return 'unsupported';
  }
}
