/** The five texts that the product stands on, by their number, in Spanish. */
export const sources = {
  'seed.000': 'un ensayo sobre el trato con clientes en Twitter',
  'seed.001': 'una nota sobre cómo crear relaciones con Twitter',
  'seed.002':
    'cómo un consultor cambió de opinión sobre las cuentas que solo emiten, con comentarios',
  'seed.003': 'una lista de lo que una empresa no debe hacer en Twitter',
  'seed.004': 'cómo un recién llegado explica Twitter a sus compañeros',
} as const;
