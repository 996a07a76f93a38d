/** What is wrong with a file, a policy or stored settings, in French. */
export const faults = {
  'fault.joint': ' ',
  'fault.unreadable': 'Le fichier ne peut pas être lu : {error}',
  'fault.not-delivered': 'Le navigateur ne peut pas le transmettre : {error}',
  'fault.too-large':
    'Le fichier est trop volumineux. Une charte d’équipe peut avoir jusqu’à {size} ko.',
  'fault.empty': 'Le fichier est vide.',
  'fault.encoding':
    'Le fichier n’est pas en UTF-8. Enregistrez-le à nouveau avec l’encodage UTF-8.',
  'fault.no-json':
    'À partir d’ici, le fichier n’est plus du JSON : une virgule, un guillemet ou un crochet manque ou est en trop.',
  'fault.no-policy': 'Une charte d’équipe est un groupe entre accolades : {example}.',
  'fault.everywhere': '« {phrase} » convient à tous les brouillons. Ajoutez un mot plus précis.',
  'fault.addition':
    '« {add} » ne contient aucune des expressions qu’un tel brouillon doit avoir (« must »). Ajoutez-en une.',
  'fault.id-taken': 'L’expression {number} de la liste a déjà l’id « {id} ». Écrivez-en un autre.',
  'fault.unfound-example':
    'Aucune des expressions n’est trouvée dans « {text} ». Changez l’exemple ou les expressions.',
  'fault.found-example':
    'L’une des expressions est trouvée dans « {text} », qui ne devrait recevoir aucun conseil. Changez l’exemple ou les expressions.',
  'fault.no-field': 'Ce champ n’existe pas.',
  'fault.twice': 'Ce champ est déjà à la ligne {line}. Gardez-en un seul.',
  'fault.missing': 'Il manque une valeur ici.',
  'fault.unfit': '« {value} » n’a pas sa place ici.',
  'fault.no-choice': '« {value} » n’est pas un choix possible.',
  'fault.no-day': '« {value} » n’est pas un jour.',
  'fault.day-order':
    '« {value} » précède le premier jour. Écrivez le même jour ou un jour plus tard.',
  'fault.newer':
    'Cette charte est destinée à un Tweet Coach plus récent. Mettez l’extension à jour, ou utilisez une charte de version {version}.',
  'fault.version': 'Écrivez {version}.',
  'fault.no-handle':
    '« {name} » n’est pas un nom d’utilisateur. Écrivez-le en minuscules et sans @, par exemple « {handle} ».',
  'fault.no-domain':
    '« {value} » n’est pas un domaine. Écrivez-le sans https:// et en minuscules, par exemple « {domain} ».',
  'fault.no-parameter':
    '« {value} » n’est pas un paramètre. Écrivez-en un comme « utm_campaign » ou « utm_source=x ».',
  'fault.no-time': '« {value} » n’est pas une heure. Écrivez-la comme « {time} ».',
  'fault.no-zone': '« {value} » n’est pas un fuseau horaire.',
  'fault.no-id':
    '« {value} » ne peut pas être un id. Écrivez des minuscules, des chiffres et des traits d’union, par exemple « {id} ».',
  'fault.no-rule': 'Ce Tweet Coach n’a pas de règle « {name} ».',
  'fault.rules': 'Ses règles sont {names}.',
  'fault.new-rule': 'Si la règle est nouvelle, mettez l’extension à jour.',
  'fault.nearest': 'Vouliez-vous dire « {name} » ?',
  'fault.one-of': 'Écrivez l’un de ceux-ci : {names}.',
  'fault.write': 'Écrivez quelque chose.',
  'fault.write-string': 'Écrivez des mots entre guillemets.',
  'fault.write-number': 'Écrivez un nombre, sans guillemets.',
  'fault.write-int': 'Écrivez un nombre entier, sans guillemets.',
  'fault.write-boolean': 'Écrivez true ou false, sans guillemets.',
  'fault.write-array': 'Écrivez une liste entre crochets, par exemple {example}.',
  'fault.write-object': 'Écrivez un groupe entre accolades, par exemple {example}.',
  'fault.write-day': 'Écrivez un jour comme « 2026-12-24 ».',
  'fault.write-zone': 'Écrivez-en un comme « Europe/London ».',
  'fault.least-characters':
    'Écrivez au moins {count, plural, one {# caractère} other {# caractères}}.',
  'fault.most-characters':
    'Écrivez au plus {count, plural, one {# caractère} other {# caractères}}.',
  'fault.least-entries':
    'La liste demande au moins {count, plural, one {# entrée} other {# entrées}}.',
  'fault.most-entries':
    'La liste accepte au plus {count, plural, one {# entrée} other {# entrées}}.',
  'fault.least-number': 'Écrivez un nombre d’au moins {count}.',
  'fault.most-number': 'Écrivez un nombre d’au plus {count}.',
  'fault.cut':
    '{count, plural, one {# entrée} other {# entrées}} ; seules les {most} premières tiennent et sont gardées.',
  'fault.list-full':
    'Rien n’a été modifié : une liste aurait plus de {most, plural, one {# entrée} other {# entrées}} ({path}).',
  'fault.not-kept':
    'Rien n’a été modifié : ce que vous demandez ne peut pas être enregistré ainsi ({path}).',
  'fault.settings-newer':
    'Rien n’a été modifié : les réglages viennent d’un Tweet Coach plus récent. Mettez l’extension à jour pour les modifier.',
  'fault.settings-not-taken':
    'Le navigateur n’a pas accepté les réglages. Libérez de l’espace sur le disque ou retirez d’anciennes entrées, puis réessayez.',
  'fault.histories-not-taken':
    'Le navigateur n’a pas assez de place pour les posts de ce fichier. Supprimez les historiques dont vous n’avez plus besoin, puis importez-le à nouveau.',
  'fault.sync-kept':
    'La synchronisation du navigateur a encore les anciens réglages. Attendez une minute, puis supprimez à nouveau.',
  'fault.not-all-deleted': 'Tout n’a pas pu être supprimé :',
  'fault.transfer-large': 'Le fichier est trop volumineux : {size} Mo au plus sont lus.',
  'fault.transfer-json':
    'Le fichier n’est pas du JSON, ce n’est donc pas un export de Tweet Coach. Choisissez-en un autre.',
  'fault.no-transfer': 'Le fichier n’est pas un export de Tweet Coach.',
  'fault.is-policy': 'Ce fichier est une charte d’équipe. Importez-le sous « Charte d’équipe ».',
  'fault.is-transfer': 'Ce fichier est un export de Tweet Coach. Importez-le sous « Vos données ».',
  'fault.transfer-newer':
    'Le fichier vient d’un Tweet Coach plus récent : mettez l’extension à jour, puis importez-le.',
} as const;
