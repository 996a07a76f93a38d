import type { PageTexts } from '@/lib/copy/en/pages';

/** The welcome page and the frame of the lessons in the Portuguese of Brazil. */
export const welcome = {
  'welcome.document': 'Boas-vindas',
  'welcome.title': 'Um bom lugar para conversar',
  'welcome.intro.what':
    'O Tweet Coach fica ao lado da caixa de texto do X. Ele lê seu rascunho enquanto você escreve e diz o que um colega gentil diria: como as palavras podem soar, por quê, e o que ficaria melhor.',
  'welcome.intro.you':
    'Quem decide é sempre você. Nada é bloqueado, e nada do que você escreve sai deste computador.',
  'principle.community': 'Uma comunidade feita por você',
  'principle.community.text':
    'Você escolhe quem seguir e quem ouve você. O lugar vira aquilo que você leva para ele, então leve o que gostaria de encontrar.',
  'principle.conversation': 'Uma conversa',
  'principle.conversation.text':
    'Conversa tem mão dupla. Pergunte, responda, agradeça e conte no que deu o conselho que recebeu.',
  'principle.giving': 'Ofereça antes de pedir',
  'principle.giving.text':
    'Ajude primeiro: uma resposta, um truque da sua área, o nome de alguém que pode ajudar. As pessoas lembram, e voltam.',
  'manners.title': 'Escolha como você posta',
  'manners.text':
    'O que serve para uma loja que as pessoas seguem pelas ofertas não serve para um atendimento, nem para quem acabou de chegar. Escolha o que combina; dá para mudar a qualquer hora.',
  'manners.question': 'Como sua conta posta?',
  'manners.handle': 'Seu nome de usuário no X',
  'manners.later': 'Ou deixe para depois: o coach pergunta embaixo do seu primeiro rascunho.',
  'practice.title': 'Experimente o coach',
  'practice.text':
    'Este rascunho é um pouco insistente. Mude como quiser, ou clique em um botão embaixo dele, e veja o que o coach acha. Ele está em inglês, que é o que o coach lê.',
  'practice.draft': 'Um rascunho de treino',
  'practice.draft-of': 'Um rascunho de treino de @{handle}',
  'practice.note': 'Nada é postado nem guardado.',
  'next.title': 'E agora',
  'next.text':
    'Escreva no X como sempre. Quando algo pode pegar mal, uma dica aparece embaixo da caixa de texto; quando está tudo bem, o coach fica quieto.',
  'next.pin':
    'Para ter o botão à mão, clique na peça de quebra-cabeça ao lado da barra de endereço e fixe o Tweet Coach. O botão mostra gráficos dos seus últimos posts e dicas, e leva às configurações.',
  'next.open': 'Abrir o X',
  'lessons.title': 'Lições',
  'lessons.text':
    'Oito lições curtas, de dois minutos cada. Leia as que despertarem sua curiosidade, em qualquer ordem.',
  'lessons.read': 'Lida',
  'lessons.anew': 'Recomeçar as lições',
  'lessons.anew.question': 'Recomeçar e marcar todas as lições como não lidas?',
  'lessons.anew.confirm': 'Recomeçar',
  'lessons.anew.done': 'Você pode recomeçar as lições.',
  'lessons.unreadable': 'Não foi possível ler seu progresso: {error}',
  'lessons.all': 'Todas as lições',
  'lessons.place': '{place} de {all}',
  'lessons.examples': 'Dois exemplos',
  'lessons.exercise': 'Sua vez',
  'lessons.aims': 'Uma boa resposta',
  'lessons.met': 'Feito',
  'lessons.finished': 'Você leu esta lição.',
  'lessons.finish': 'Marcar como lida',
  'lessons.next': 'Próxima: {lesson}',
  'lessons.version': 'Sua versão',
  'lessons.note': 'Nada é postado. O que você escreve fica aqui até você fechar esta aba.',
} satisfies PageTexts;
