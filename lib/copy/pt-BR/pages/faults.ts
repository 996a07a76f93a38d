/** What is wrong with a file, a policy or stored settings, in Brazilian Portuguese. */
export const faults = {
  'fault.joint': ' ',
  'fault.unreadable': 'Não foi possível ler o arquivo: {error}',
  'fault.not-delivered': 'O navegador não consegue entregá-la: {error}',
  'fault.too-large': 'O arquivo é grande demais. Uma política pode ter até {size} kB.',
  'fault.empty': 'O arquivo está vazio.',
  'fault.encoding': 'O arquivo não está em UTF-8. Salve-o de novo com a codificação UTF-8.',
  'fault.no-json':
    'A partir daqui o arquivo não é JSON: falta ou sobra uma vírgula, uma aspa ou um colchete.',
  'fault.no-policy': 'Uma política é um grupo entre chaves: {example}.',
  'fault.everywhere': '“{phrase}” serve para todo rascunho. Acrescente uma palavra mais precisa.',
  'fault.addition':
    '“{add}” não tem nenhuma das expressões que esse rascunho precisa ter (“must”). Acrescente uma delas.',
  'fault.id-taken': 'A expressão {number} da lista já tem o id “{id}”. Escreva outro.',
  'fault.unfound-example':
    'Nenhuma das expressões é encontrada em “{text}”. Mude o exemplo ou as expressões.',
  'fault.found-example':
    'Uma das expressões é encontrada em “{text}”, que não deveria receber dica. Mude o exemplo ou as expressões.',
  'fault.no-field': 'Esse campo não existe.',
  'fault.twice': 'Já está na linha {line}. Deixe só um dos dois.',
  'fault.missing': 'Falta um valor aqui.',
  'fault.unfit': '“{value}” não cabe aqui.',
  'fault.no-choice': '“{value}” não é uma das opções.',
  'fault.no-day': '“{value}” não é um dia.',
  'fault.day-order': '“{value}” vem antes do primeiro dia. Escreva o mesmo dia ou um dia depois.',
  'fault.newer':
    'Esta política é para um Tweet Coach mais novo. Atualize a extensão ou use uma política da versão {version}.',
  'fault.version': 'Escreva {version}.',
  'fault.no-handle':
    '“{name}” não é um nome de usuário. Escreva em minúsculas e sem @, como “{handle}”.',
  'fault.no-domain':
    '“{value}” não é um domínio. Escreva sem https:// e em minúsculas, como “{domain}”.',
  'fault.no-parameter':
    '“{value}” não é um parâmetro. Escreva um como “utm_campaign” ou “utm_source=x”.',
  'fault.no-time': '“{value}” não é um horário. Escreva como “{time}”.',
  'fault.no-zone': '“{value}” não é um fuso horário.',
  'fault.no-id':
    '“{value}” não pode ser um id. Escreva minúsculas, algarismos e hifens, como “{id}”.',
  'fault.no-rule': 'Não há regra “{name}” neste Tweet Coach.',
  'fault.rules': 'As regras dele são {names}.',
  'fault.new-rule': 'Se a regra é nova, atualize a extensão.',
  'fault.nearest': 'Você quis dizer “{name}”?',
  'fault.one-of': 'Escreva um destes: {names}.',
  'fault.write': 'Escreva algo.',
  'fault.write-string': 'Escreva palavras entre aspas.',
  'fault.write-number': 'Escreva um número, sem aspas.',
  'fault.write-int': 'Escreva um número inteiro, sem aspas.',
  'fault.write-boolean': 'Escreva true ou false, sem aspas.',
  'fault.write-array': 'Escreva uma lista entre colchetes, como {example}.',
  'fault.write-object': 'Escreva um grupo entre chaves, como {example}.',
  'fault.write-day': 'Escreva um dia como “2026-12-24”.',
  'fault.write-zone': 'Escreva um como “Europe/London”.',
  'fault.least-characters':
    'Escreva pelo menos {count, plural, one {# caractere} other {# caracteres}}.',
  'fault.most-characters':
    'Escreva no máximo {count, plural, one {# caractere} other {# caracteres}}.',
  'fault.least-entries':
    'A lista precisa de pelo menos {count, plural, one {# item} other {# itens}}.',
  'fault.most-entries': 'Na lista cabem no máximo {count, plural, one {# item} other {# itens}}.',
  'fault.least-number': 'Escreva um número de no mínimo {count}.',
  'fault.most-number': 'Escreva um número de no máximo {count}.',
  'fault.cut':
    '{count, plural, one {# item} other {# itens}}; só os primeiros {most} cabem e ficam.',
  'fault.list-full':
    'Nada foi alterado: uma lista teria mais de {most, plural, one {# item} other {# itens}} ({path}).',
  'fault.not-kept': 'Nada foi alterado: o que você pediu não pode ser guardado assim ({path}).',
  'fault.settings-newer':
    'Nada foi alterado: as configurações são de um Tweet Coach mais novo. Atualize a extensão para mudá-las.',
  'fault.settings-not-taken':
    'O navegador não aceitou as configurações. Libere espaço em disco ou remova itens antigos e tente de novo.',
  'fault.histories-not-taken':
    'O navegador não tem espaço para os posts deste arquivo. Exclua históricos de que não precisa mais e importe-o de novo.',
  'fault.sync-kept':
    'A sincronização do navegador ainda tem as configurações antigas. Espere um minuto e exclua de novo.',
  'fault.not-all-deleted': 'Não foi possível excluir tudo:',
  'fault.transfer-large': 'O arquivo é grande demais: são lidos no máximo {size} MB.',
  'fault.transfer-json':
    'O arquivo não é JSON, então não é uma exportação do Tweet Coach. Escolha outro.',
  'fault.no-transfer': 'O arquivo não é uma exportação do Tweet Coach.',
  'fault.is-policy': 'Este arquivo é uma política de equipe. Importe-o em “Política da equipe”.',
  'fault.is-transfer': 'Este arquivo é uma exportação do Tweet Coach. Importe-o em “Seus dados”.',
  'fault.transfer-newer':
    'O arquivo é de um Tweet Coach mais novo: atualize a extensão e depois importe.',
} as const;
