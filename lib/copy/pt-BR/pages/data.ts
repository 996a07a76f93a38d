import type { PageTexts } from '@/lib/copy/en/pages';

/** What the options say of what is kept, in the Portuguese of Brazil. */
export const data = {
  'file.choose': 'Escolher um arquivo',
  'export.title': 'Exportar',
  'export.text':
    'Tudo o que o Tweet Coach guarda, em um arquivo: suas escolhas, o que você ignora e quantas vezes isso ocultou uma dica, o que você postou em números, as lições lidas e uma política de equipe importada.',
  'export.button': 'Exportar tudo',
  'import.title': 'Importar',
  'import.text':
    'Isto substitui suas escolhas, os números do que é ignorado, as lições lidas e o histórico das contas do arquivo. Uma política de equipe no arquivo substitui a importada.',
  'import.holds': 'Ele contém {contents}.',
  'import.broken': 'Uma parte está danificada e vai ficar de fora:',
  'import.button': 'Importar',
  'import.cancel': 'Cancelar',
  'import.done': 'O arquivo foi importado.',
  'wipe.title': 'Excluir',
  'wipe.text': 'Isto exclui, aqui e onde mais o navegador sincronizar:',
  'wipe.note':
    'Uma política definida pelo seu administrador permanece. Não dá para desfazer: exporte antes para guardar uma cópia.',
  'wipe.button': 'Excluir tudo',
  'wipe.question': 'Excluir tudo o que o Tweet Coach guarda?',
  'wipe.done': 'Tudo foi excluído.',
  'contents.accounts': 'as escolhas para {count, plural, one {# conta} other {# contas}}',
  'contents.ignores':
    '{count, plural, one {# regra ou expressão ignorada} other {# regras e expressões ignoradas}}',
  'contents.suppression-counts':
    'quantas vezes {count, plural, one {# delas ocultou} other {# delas ocultaram}} uma dica',
  'contents.posts': '{count, plural, one {# post contado} other {# posts contados}}',
  'contents.lessons': '{count, plural, one {# lição lida} other {# lições lidas}}',
  'contents.policy': 'a política de {team}',
  'contents.nothing': 'nada por enquanto',
  'privacy.drafts': 'Seus rascunhos ficam com você',
  'privacy.drafts.text':
    'O coach lê neste computador o que você escreve na caixa de texto do X. Ele não envia nada a ninguém: sem servidor, sem estatísticas, sem cadastro.',
  'privacy.kept': 'O que é guardado',
  'privacy.kept.choices':
    'O que você escolhe aqui: perfis, listas, a firmeza de cada regra e o que ignora.',
  'privacy.kept.sent':
    'De cada post que você publica: quando, em qual conta, se era post, resposta ou citação, se ofereceu, conversou, pediu ou vendeu, e no que deram as dicas. Uma impressão digital curta permite ao coach perceber quase repetições; não dá para ler suas palavras nela.',
  'privacy.kept.counted':
    'De cada post do seu perfil que você mandou contar pelo botão da extensão: quando, e de que tipo.',
  'privacy.kept.words': 'As palavras que você escolheu permitir sempre.',
  'privacy.kept.suppressions':
    'Quantas vezes algo ignorado ou permitido ocultou uma dica, e quando foi a última; e quais lições você leu.',
  'privacy.kept.nothing-else':
    'Nenhum outro texto seu é guardado. Se o navegador sincroniza extensões, ele leva o que você escolheu aqui para seus outros computadores; palavras de rascunhos e o que você postou ficam neste.',
  'privacy.may': 'O que ele pode fazer',
  'privacy.may.text':
    'Ele pode guardar configurações e ler páginas do X, onde desenha seu painel embaixo da caixa de texto. Ele nunca posta e nunca segura um post.',
  'privacy.say': 'Você decide',
  'privacy.say.text':
    'Você pode [desativar ou excluir o histórico], ou [exportar ou excluir tudo], a qualquer hora.',
} satisfies PageTexts;
