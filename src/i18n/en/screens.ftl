# The screens: titles, footers, help, messages.
