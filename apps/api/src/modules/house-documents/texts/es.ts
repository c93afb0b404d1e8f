export const es = {
  rights: `
Tus derechos aquí
Aquí estás a salvo. Hoy no hay que decidir nada. Tómate tu tiempo y haz todas tus preguntas.
# Tú
- Tienes derecho a que te protejan. Nadie puede hacerte daño, amenazarte ni obligarte a trabajar.
- Puedes no contestar a una pregunta, hacer una pausa y cambiar de opinión.
- Puedes hablar en tu lengua. El intérprete es gratuito y guarda el secreto. Puedes pedir otro.
- Tienes derecho a comer, a dormir, a que te curen y a ir a la escuela, tengas los papeles que tengas.
# Las personas que te ayudan
- Un tutor está ahí para ti, no para la casa. Defiende tus intereses. Es gratuito.
- Un abogado está ahí para ti. Es gratuito. Lo que le cuentas queda entre vosotros.
- Tu referente es el adulto que te acompaña en la casa. Puedes pedir que sea otra persona.
# La policía y la justicia
- Lo que te pasó no es culpa tuya. Quien te explotó puede ser castigado.
- Tú eliges si quieres hablar con la policía o con el juez. Tu abogado y tu tutor pueden estar contigo.
- La ley protege a las víctimas de la trata y puede darles un permiso de residencia. También hay otros caminos. Te los explicamos y tú eliges con tu abogado.
# Lo que se escribe sobre ti
- Tu expediente es secreto. Solo lo leen las personas que te ayudan, y cada lectura queda anotada.
- Puedes preguntar qué se ha escrito sobre ti y hacer añadir tus palabras.
# Si algo no va bien
- Habla con el adulto que tú elijas. Puedes quejarte sin que te castiguen.
- Fuera de la casa puedes llamar al defensor de los derechos del niño. Te ayudamos a contactarlo.
~ Mi firma. También puedo no firmar.
~ El adulto que lo explicó, y la fecha
~ El intérprete
`,
  houseRules: `
La vida en la casa
Estas reglas protegen a todos, a ti también. Cada regla tiene un motivo. Si no estás de acuerdo, dilo: lo hablamos.
# Para estar a salvo
- Nunca damos la dirección ni decimos quién vive aquí. Eso nos protege a todos.
- Aquí no hacemos fotos ni compartimos nuestra ubicación. Una foto puede mostrar dónde estamos.
- Sobre el teléfono e internet decidimos juntos, según el peligro.
- Decimos adónde vamos y a qué hora volvemos. Si te retrasas, llama: vamos a ayudarte.
# Para vivir bien juntos
- No pegamos, no amenazamos, no insultamos. Los adultos tampoco.
- Tu habitación es tuya. Llamamos antes de entrar. Un adulto solo entra sin ti si hay peligro.
- Nada de alcohol, drogas ni armas en la casa.
- Cada uno ayuda un poco: la comida, los platos, la ropa.
# Lo que nunca es un castigo
- La comida, el sueño, los cuidados, la escuela, tu familia, tu abogado y tu tutor: nunca te los quitamos.
- Si no se respeta una regla, primero lo hablamos. Siempre puedes decir lo que piensas.
~ Mi firma. También puedo no firmar.
~ El adulto que lo explicó, y la fecha
~ El intérprete
`,
}
