package nl.perspectief.dashboard.admin.night;

import nl.perspectief.dashboard.language.Messages;

/** What can be wrong with the whole of it, and what to do about it. */
enum Trouble {
    /** Accounts and deliveries cannot be asked. */
    REGISTER {
        @Override
        String words(Messages messages) {
            return messages.say("trouble.register");
        }
    },
    /** What was published is gone or damaged. */
    FIGURES {
        @Override
        String words(Messages messages) {
            return messages.say("trouble.figures");
        }
    },
    /** The next night may not fit. */
    DISK {
        @Override
        String words(Messages messages) {
            return messages.say("trouble.disk");
        }
    },
    /** A night that should have been there was not, or did not finish. */
    NIGHT {
        @Override
        String words(Messages messages) {
            return messages.say("trouble.night");
        }
    };

    abstract String words(Messages messages);
}
