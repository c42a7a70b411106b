/** What the button or menu item is called that takes one of what is owed to a calendar, or out of it; a key of the words. */
export function calendarLabel(owed: { readonly hasDay: boolean; readonly isWithdrawal: boolean }) {
  if (owed.isWithdrawal) return 'termList.calendar.remove';
  return owed.hasDay ? 'termList.calendar.add' : 'termList.calendar.noDay';
}
