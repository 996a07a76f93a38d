/**
 * English sentences on what is wrong with a file, a policy or stored settings; `fault.joint` joins two of them.
 * Commands use the same texts.
 */
export const faults = {
  'fault.joint': ' ',
  'fault.unreadable': 'The file cannot be read: {error}',
  'fault.not-delivered': 'The browser cannot hand it over: {error}',
  'fault.too-large': 'The file is too large. A policy may have up to {size} kB.',
  'fault.empty': 'The file is empty.',
  'fault.encoding': 'The file is not in UTF-8. Save it again with the encoding UTF-8.',
  'fault.no-json':
    'The file is not JSON from here on: a comma, a quotation mark or a bracket is missing, or there is one too many.',
  'fault.no-policy': 'A policy is a group in braces: {example}.',
  'fault.everywhere': '“{phrase}” fits every draft. Add a word that makes it more exact.',
  'fault.addition':
    '“{add}” has none of the phrases that such a draft must have (“must”). Add one of them.',
  'fault.id-taken': 'Phrase {number} of the list has the id “{id}” already. Write another.',
  'fault.unfound-example':
    'None of the phrases is found in “{text}”. Change the example or the phrases.',
  'fault.found-example':
    'One of the phrases is found in “{text}”, which should get no hint. Change the example or the phrases.',
  'fault.no-field': 'There is no such field.',
  'fault.twice': 'It is on line {line} already. Keep one of the two.',
  'fault.missing': 'It is missing.',
  'fault.unfit': '“{value}” does not belong here.',
  'fault.no-choice': '“{value}” is not one of the choices.',
  'fault.no-day': '“{value}” is not a day.',
  'fault.day-order':
    '“{value}” is before the day on which it begins. Write the same day or a later one.',
  'fault.newer':
    'This policy is for a newer Tweet Coach. Update the extension, or use a policy of version {version}.',
  'fault.version': 'Write {version}.',
  'fault.no-handle':
    '“{name}” is not a handle. Write it in small letters and without @, such as “{handle}”.',
  'fault.no-domain':
    '“{value}” is not a domain. Write it without https:// and in small letters, such as “{domain}”.',
  'fault.no-parameter':
    '“{value}” is not a parameter. Write one like “utm_campaign” or “utm_source=x”.',
  'fault.no-time': '“{value}” is not a time of day. Write it like “{time}”.',
  'fault.no-zone': '“{value}” is not a time zone.',
  'fault.no-id':
    '“{value}” cannot be an id. Write small letters, digits and hyphens, such as “{id}”.',
  'fault.no-rule': 'There is no rule “{name}” in this Tweet Coach.',
  'fault.rules': 'Its rules are {names}.',
  'fault.new-rule': 'If the rule is new, update the extension.',
  'fault.nearest': 'Did you mean “{name}”?',
  'fault.one-of': 'Write one of {names}.',
  'fault.write': 'Add it.',
  'fault.write-string': 'Write words in quotes.',
  'fault.write-number': 'Write a number, without quotes.',
  'fault.write-int': 'Write a whole number, without quotes.',
  'fault.write-boolean': 'Write true or false, without quotes.',
  'fault.write-array': 'Write a list in square brackets, such as {example}.',
  'fault.write-object': 'Write a group in braces, such as {example}.',
  'fault.write-day': 'Write a day like “2026-12-24”.',
  'fault.write-zone': 'Write one like “Europe/London”.',
  'fault.least-characters':
    'Write at least {count, plural, one {# character} other {# characters}}.',
  'fault.most-characters': 'Write at most {count, plural, one {# character} other {# characters}}.',
  'fault.least-entries':
    'The list needs at least {count, plural, one {# entry} other {# entries}}.',
  'fault.most-entries':
    'The list can have at most {count, plural, one {# entry} other {# entries}}.',
  'fault.least-number': 'Write a number of at least {count}.',
  'fault.most-number': 'Write a number of at most {count}.',
  'fault.cut':
    '{count, plural, one {# entry} other {# entries}}; only the first {most} fit and are kept.',
  'fault.list-full':
    'Nothing was changed: a list would have more than {most, plural, one {# entry} other {# entries}} ({path}).',
  'fault.not-kept': 'Nothing was changed: what was asked for cannot be kept ({path}).',
  'fault.settings-newer':
    'Nothing was changed: the settings are from a newer Tweet Coach. Update the extension to change them.',
  'fault.settings-not-taken':
    'The browser did not take the settings. Free some disk space or remove old entries, then try again.',
  'fault.histories-not-taken':
    'The browser has no room for the posts of this file. Delete histories that you no longer need, then import it again.',
  'fault.sync-kept':
    'The browser’s sync still has the old settings. Wait a minute, then delete again.',
  'fault.not-all-deleted': 'Not everything could be deleted:',
  'fault.transfer-large': 'The file is too large: at most {size} MB are read.',
  'fault.transfer-json':
    'The file is not JSON, so it is no export of Tweet Coach. Choose another file.',
  'fault.no-transfer': 'The file is not an export of Tweet Coach.',
  'fault.is-policy': 'This is a team policy. Import it under “Team policy”.',
  'fault.is-transfer': 'This is an export of Tweet Coach. Import it under “Your data”.',
  'fault.transfer-newer':
    'The file is from a newer Tweet Coach: update the extension, then import it.',
} as const;
